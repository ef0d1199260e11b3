#pragma once

#include "domain/actions/action.h"
#include "domain/incidents/reviewclosed.h"
#include "domain/journal/deed.h"

namespace desk {

/// Closes the review; refused while one of the incident's action items is neither verified, rejected nor
/// accepted as a risk. Those are subjects of their own, so this is asked here and not in the fold.
base::Result<journal::Deed> closeReview(const incidents::Incident &incident, const QList<actions::ActionPtr> &items,
                                        const journal::Authorship &by);

} // namespace desk
