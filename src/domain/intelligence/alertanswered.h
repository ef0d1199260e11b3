#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// Somebody answers questions of the triage: any of the four, together. Unknown takes an answer back.
struct AlertAnswered
{
    static constexpr const char *type = "alert.answered";
    static constexpr journal::LineKind kind = journal::LineKind::Decision;

    std::array<std::optional<Answer>, questionCount> answers; ///< none: nothing said about it
    QString why; ///< may be empty

    static base::Result<AlertAnswered> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
