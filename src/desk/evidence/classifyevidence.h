#pragma once

#include "domain/incidents/evidenceclassified.h"
#include "domain/journal/deed.h"

namespace desk {

/// Sets who may see evidence, because of `reason`.
base::Result<journal::Deed> classifyEvidence(const incidents::Incident &incident, const QString &item,
                                             evidence::Sensitivity sensitivity, const QString &reason,
                                             const journal::Authorship &by);

} // namespace desk
