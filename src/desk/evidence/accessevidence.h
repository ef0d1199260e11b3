#pragma once

#include "domain/incidents/evidenceaccessed.h"
#include "domain/journal/deed.h"

namespace desk {

/// Writes down that somebody looks at what evidence holds, and why.
base::Result<journal::Deed> accessEvidence(const incidents::Incident &incident, const incidents::CustodyFields &custody,
                                           const journal::Authorship &by);

} // namespace desk
