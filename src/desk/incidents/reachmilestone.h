#pragma once

#include "domain/incidents/milestonereached.h"
#include "domain/journal/deed.h"

namespace desk {

/// States that a milestone was reached, at the time `by` says; some imply where the response stands.
base::Result<journal::Deed> reachMilestone(const incidents::Incident &incident, incidents::Milestone milestone,
                                           const QString &detail, const journal::Authorship &by);

} // namespace desk
