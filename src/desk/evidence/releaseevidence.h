#pragma once

#include "domain/incidents/evidencereleased.h"
#include "domain/journal/deed.h"

namespace desk {

/// Gives evidence away for good, to `custody.to`. Refused under legal hold, and by who does not hold it unless they
/// are IC or deputy.
base::Result<journal::Deed> releaseEvidence(const incidents::Incident &incident,
                                            const incidents::CustodyFields &custody, const journal::Authorship &by);

} // namespace desk
