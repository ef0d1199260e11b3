#pragma once

#include "domain/incidents/closed.h"
#include "domain/journal/deed.h"

namespace desk {

/// Ends the response. Refused while required steps or, at P1 and P2, notifications are open, unless
/// `overrideReason` says why.
base::Result<journal::Deed> close(const incidents::Incident &incident, incidents::Outcome outcome,
                                  const QString &overrideReason, const journal::Authorship &by);

} // namespace desk
