#include "domain/contacts/contact.h"

#include "domain/contacts/changed.h"
#include "domain/contacts/registered.h"
#include "domain/contacts/retired.h"

namespace contacts {

const journal::EntryTypes &Contact::types() const
{
    using journal::entryType;
    static const journal::EntryTypes types{entryType<Contact, Changed>(), entryType<Contact, Registered>(),
                                           entryType<Contact, Retired>()};
    return types;
}

} // namespace contacts
