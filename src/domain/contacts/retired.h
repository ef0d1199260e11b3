#pragma once

#include "domain/contacts/contact.h"
#include "domain/journal/entrytype.h"

namespace contacts {

/// Somebody is not to be called any more. What was is kept.
struct Retired
{
    static constexpr const char *type = "contact.retired";
    static constexpr journal::LineKind kind = journal::LineKind::Note;
    static constexpr bool system = true;

    QString why;

    static base::Result<Retired> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Contact &contact, const journal::Stated &stated) const;
    void apply(Contact &contact, const journal::Stated &stated) const;
    QString line(const Contact &before, const journal::Stated &stated) const;
};

} // namespace contacts
