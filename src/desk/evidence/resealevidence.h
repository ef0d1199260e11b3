#pragma once

#include "domain/incidents/evidencesealed.h"
#include "domain/journal/deed.h"
#include "store/evidence/evidencefolder.h"

namespace desk {

/// Registers the file of something that was kept elsewhere, or is missing or changed. Refused when it is not the same.
base::Result<journal::Deed> resealEvidence(const incidents::Incident &incident, const QString &item,
                                           const store::Sealed &file, const journal::Authorship &by);

} // namespace desk
