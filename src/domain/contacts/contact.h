#pragma once

#include "domain/contacts/card.h"
#include "domain/journal/subject.h"

namespace contacts {

/// Somebody who can be told: a person, or an office with a number of its own. A subject of the journal, so that who
/// could be reached when, and who changed that, is kept.
struct Contact : journal::Subject
{
    static constexpr const char *kindName = "contact";

    Contact() = default;
    explicit Contact(const QString &id) { this->id = id; }

    Card card;
    bool registered = false;
    bool retired = false;
    QString why; ///< of retiring

    QLatin1String kind() const override { return QLatin1String(kindName); }
    const journal::EntryTypes &types() const override;
    std::shared_ptr<journal::Subject> copy() const override { return std::make_shared<Contact>(*this); }
    std::shared_ptr<journal::Subject> blank() const override { return std::make_shared<Contact>(id); }
};

using ContactPtr = std::shared_ptr<const Contact>;

} // namespace contacts
