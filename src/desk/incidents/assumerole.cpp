#include "desk/incidents/assumerole.h"

namespace desk {

base::Result<journal::Deed> assumeRole(const incidents::Incident &incident, incidents::Role role, const QString &login,
                                       const QString &handover, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::RoleAssumed{.role = role, .login = login, .handover = handover}, by,
                         QStringLiteral("%1 is %2").arg(login, incidents::word(role)));
}

} // namespace desk
