#pragma once

#include "domain/incidents/reviewwritten.h"
#include "domain/journal/deed.h"

namespace desk {

/// Writes one section of the review; an empty text takes it out.
base::Result<journal::Deed> writeReview(const incidents::Incident &incident, incidents::ReviewSection section,
                                        const QString &text, const journal::Authorship &by);

} // namespace desk
