#include "desk/contacts/retirecontact.h"

namespace desk {

base::Result<journal::Deed> retireContact(const contacts::Contact &contact, const QString &why,
                                          const journal::Authorship &by)
{
    return journal::deed(contact, contacts::Retired{why}, by, QStringLiteral("Retired %1").arg(contact.card.name));
}

} // namespace desk
