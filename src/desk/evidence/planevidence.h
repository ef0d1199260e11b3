#pragma once

#include "domain/incidents/evidenceplanned.h"
#include "domain/journal/deed.h"

namespace desk {

/// Registers something that must be collected. Its label is the next free one, whatever `plan` says; when its kind is
/// kept for a known time at its source and its content begins at a known one, it expires then.
base::Result<journal::Deed> planEvidence(const incidents::Incident &incident, incidents::EvidencePlanned plan,
                                         const journal::Authorship &by);

} // namespace desk
