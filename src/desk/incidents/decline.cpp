#include "desk/incidents/decline.h"

namespace desk {

base::Result<journal::Deed> decline(const incidents::Incident &incident, const QString &reason,
                                    const journal::Authorship &by)
{
    return journal::deed(incident, incidents::Declined{.reason = reason}, by, QStringLiteral("Declined"));
}

} // namespace desk
