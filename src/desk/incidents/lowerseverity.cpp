#include "desk/incidents/lowerseverity.h"

namespace desk {

base::Result<journal::Deed> lowerSeverity(const incidents::Incident &incident, incidents::Severity to,
                                          const QString &reason, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::SeverityLowered{.to = to, .reason = reason}, by,
                         QStringLiteral("Lowered to %1").arg(incidents::name(to)));
}

} // namespace desk
