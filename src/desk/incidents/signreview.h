#pragma once

#include "domain/incidents/reviewsigned.h"
#include "domain/journal/deed.h"

namespace desk {

/// Signs the review off over the timeline as it stands: how many entries, and the root over them.
base::Result<journal::Deed> signReview(const incidents::Incident &incident, const journal::Authorship &by);

} // namespace desk
