#pragma once

#include "domain/intelligence/alert.h"
#include "domain/journal/entrytype.h"

namespace intelligence {

/// Something said, seen or done about it that has no other place.
struct AlertNoted
{
    static constexpr const char *type = "alert.noted";
    static constexpr journal::LineKind kind = journal::LineKind::Note;
    static constexpr bool redactable = true;
    static constexpr bool textual = true;

    QString text;

    static base::Result<AlertNoted> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Alert &alert, const journal::Stated &stated) const;
    void apply(Alert &alert, const journal::Stated &stated) const;
    QString line(const Alert &before, const journal::Stated &stated) const;
};

} // namespace intelligence
