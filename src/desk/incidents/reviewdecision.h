#pragma once

#include "domain/incidents/decisionreviewed.h"
#include "domain/journal/deed.h"

namespace desk {

/// Looks at a decision again: it stands, or no longer does. `decision` is the entry that decided it.
base::Result<journal::Deed> reviewDecision(const incidents::Incident &incident, const QString &decision, bool stands,
                                           const journal::Authorship &by);

} // namespace desk
