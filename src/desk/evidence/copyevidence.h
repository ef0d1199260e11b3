#pragma once

#include "domain/incidents/evidencecopied.h"
#include "domain/journal/deed.h"

namespace desk {

/// Writes down that a working copy of evidence was made, for whom and why.
base::Result<journal::Deed> copyEvidence(const incidents::Incident &incident, const incidents::CustodyFields &custody,
                                         const journal::Authorship &by);

} // namespace desk
