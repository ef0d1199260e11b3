#pragma once

#include "domain/incidents/severitylowered.h"
#include "domain/journal/deed.h"

namespace desk {

/// Lowers the severity; needs a reason. The response is then due as if it had been so from the start.
base::Result<journal::Deed> lowerSeverity(const incidents::Incident &incident, incidents::Severity to,
                                          const QString &reason, const journal::Authorship &by);

} // namespace desk
