#pragma once

#include "domain/incidents/reviewreturned.h"
#include "domain/journal/deed.h"

namespace desk {

/// Sends the review back to draft.
base::Result<journal::Deed> returnReview(const incidents::Incident &incident, const QString &reason,
                                         const journal::Authorship &by);

} // namespace desk
