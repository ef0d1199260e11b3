#pragma once

#include "domain/contacts/contact.h"
#include "domain/journal/entrytype.h"

namespace contacts {

/// Everything known of somebody, as it is from now on; also brings back whoever was retired.
struct Changed
{
    static constexpr const char *type = "contact.changed";
    static constexpr journal::LineKind kind = journal::LineKind::Note;
    static constexpr bool system = true;
    static constexpr bool redactable = true;

    Card card;

    static base::Result<Changed> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Contact &contact, const journal::Stated &stated) const;
    void apply(Contact &contact, const journal::Stated &stated) const;
    QString line(const Contact &before, const journal::Stated &stated) const;
};

} // namespace contacts
