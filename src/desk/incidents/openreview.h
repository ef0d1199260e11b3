#pragma once

#include "domain/incidents/reviewopened.h"
#include "domain/journal/deed.h"

namespace desk {

/// Begins the review of a closed incident.
base::Result<journal::Deed> openReview(const incidents::Incident &incident, const QString &lead,
                                       const journal::Authorship &by);

} // namespace desk
