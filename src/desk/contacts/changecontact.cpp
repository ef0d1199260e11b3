#include "desk/contacts/changecontact.h"

namespace desk {

base::Result<journal::Deed> changeContact(const contacts::Contact &contact, const contacts::Card &card,
                                          const journal::Authorship &by)
{
    return journal::deed(contact, contacts::Changed{card}, by, QStringLiteral("Changed %1").arg(card.name));
}

} // namespace desk
