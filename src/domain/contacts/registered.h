#pragma once

#include "domain/contacts/contact.h"
#include "domain/journal/entrytype.h"

namespace contacts {

/// Somebody is known from now on.
struct Registered
{
    static constexpr const char *type = "contact.registered";
    static constexpr journal::LineKind kind = journal::LineKind::Note;
    static constexpr bool system = true;
    static constexpr bool strikable = false;
    static constexpr bool redactable = true;

    Card card;

    static base::Result<Registered> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Contact &contact, const journal::Stated &stated) const;
    void apply(Contact &contact, const journal::Stated &stated) const;
    QString line(const Contact &before, const journal::Stated &stated) const;
};

} // namespace contacts
