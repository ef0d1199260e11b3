#include "desk/incidents/reviewdecision.h"

namespace desk {

base::Result<journal::Deed> reviewDecision(const incidents::Incident &incident, const QString &decision, bool stands,
                                           const journal::Authorship &by)
{
    return journal::deed(incident, incidents::DecisionReviewed{.decision = decision, .stands = stands}, by,
                         stands ? QStringLiteral("The decision stands") : QStringLiteral("The decision is withdrawn"));
}

} // namespace desk
