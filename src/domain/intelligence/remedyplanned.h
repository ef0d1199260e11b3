#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// What is to be done about it: patch, mitigate or disable, by whom and until when.
struct RemedyPlanned
{
    static constexpr const char *type = "alert.action_planned";
    static constexpr journal::LineKind kind = journal::LineKind::Action;

    RemedyKind what = RemedyKind::Patch;
    QString text;
    QString owner; ///< may be empty
    std::optional<base::Instant> due;

    static base::Result<RemedyPlanned> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
