#include "desk/incidents/reachmilestone.h"

namespace desk {

base::Result<journal::Deed> reachMilestone(const incidents::Incident &incident, incidents::Milestone milestone,
                                           const QString &detail, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::MilestoneReached{.milestone = milestone, .detail = detail}, by,
                         incidents::word(milestone));
}

} // namespace desk
