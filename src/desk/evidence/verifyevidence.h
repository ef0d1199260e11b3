#pragma once

#include "desk/evidence/lookatevidence.h"
#include "domain/incidents/incident.h"
#include "domain/journal/deed.h"

namespace desk {

/// What looking at the files of an incident came to. A look that somebody asked for is written down whatever it came
/// to; a scheduled one only where something is wrong, or right again. Without anything to write the deed is empty.
base::Result<journal::Deed> verifyEvidence(const incidents::Incident &incident, const QList<EvidenceLook> &looks,
                                           bool scheduled, const journal::Authorship &by);

} // namespace desk
