#include "desk/contacts/registercontact.h"

namespace desk {

base::Result<journal::Deed> registerContact(const QString &id, const contacts::Card &card,
                                            const journal::Authorship &by)
{
    return journal::deed(contacts::Contact(id), contacts::Registered{card}, by,
                         QStringLiteral("Registered %1").arg(card.name));
}

} // namespace desk
