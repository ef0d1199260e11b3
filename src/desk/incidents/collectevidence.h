#pragma once

#include "domain/incidents/evidencecollected.h"
#include "domain/journal/deed.h"

namespace desk {

/// Registers a file that was hashed and sealed, or what is kept elsewhere. Its label is that of the plan it fulfils,
/// else the next free one (“E-014”), whatever `file` says; a blank title becomes that of the plan or the name of the
/// file.
base::Result<journal::Deed> collectEvidence(const incidents::Incident &incident, incidents::EvidenceCollected file,
                                            const journal::Authorship &by);

} // namespace desk
