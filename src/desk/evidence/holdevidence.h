#pragma once

#include "domain/incidents/evidenceheld.h"
#include "domain/journal/deed.h"

namespace desk {

/// Puts evidence under legal hold, or lifts it, because of `reason`.
base::Result<journal::Deed> holdEvidence(const incidents::Incident &incident, const QString &item, bool held,
                                         const QString &reason, const journal::Authorship &by);

} // namespace desk
