#pragma once

#include "domain/incidents/reviewsubmitted.h"
#include "domain/journal/deed.h"

namespace desk {

/// Asks for a second pair of eyes; refused while sections or factors are missing.
base::Result<journal::Deed> submitReview(const incidents::Incident &incident, const journal::Authorship &by);

} // namespace desk
