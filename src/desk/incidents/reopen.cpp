#include "desk/incidents/reopen.h"

namespace desk {

base::Result<journal::Deed> reopen(const incidents::Incident &incident, const QString &reason,
                                   const journal::Authorship &by)
{
    return journal::deed(incident, incidents::Reopened{.reason = reason}, by, QStringLiteral("Reopened"));
}

} // namespace desk
