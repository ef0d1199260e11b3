#include "desk/incidents/close.h"

namespace desk {

base::Result<journal::Deed> close(const incidents::Incident &incident, incidents::Outcome outcome,
                                  const QString &overrideReason, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::Closed{.outcome = outcome, .overrideReason = overrideReason}, by,
                         QStringLiteral("Closed as %1").arg(incidents::word(outcome).toLower()));
}

} // namespace desk
