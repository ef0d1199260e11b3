#pragma once

#include "domain/incidents/followupnoted.h"
#include "domain/journal/deed.h"

namespace desk {

/// Keeps something for when the response is over.
base::Result<journal::Deed> noteFollowUp(const incidents::Incident &incident, const QString &text,
                                         const journal::Authorship &by);

} // namespace desk
