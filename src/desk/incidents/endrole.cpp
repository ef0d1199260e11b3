#include "desk/incidents/endrole.h"

namespace desk {

base::Result<journal::Deed> endRole(const incidents::Incident &incident, incidents::Role role, const QString &login,
                                    const QString &reason, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::RoleEnded{.role = role, .login = login, .reason = reason}, by,
                         QStringLiteral("%1 is no longer %2").arg(login, incidents::word(role)));
}

} // namespace desk
