#pragma once

#include "domain/contacts/card.h"
#include "store/sqlite/database.h"

namespace store {

/// A contact as lists show it.
struct ContactRow
{
    QString id;
    contacts::Card card;
    bool retired = false;
    QString why; ///< of retiring
    bool operator==(const ContactRow &) const = default;
};

/// Every contact, by name, retired ones last. Small (tens to hundreds).
base::Result<QList<ContactRow>> contactList(Database &database);

} // namespace store
