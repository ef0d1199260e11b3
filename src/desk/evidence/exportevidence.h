#pragma once

#include "domain/incidents/evidenceexported.h"
#include "domain/journal/deed.h"

namespace desk {

/// Writes down that evidence left with its chains of custody, to whom and why: one entry an item. `seen` of each is
/// filled in.
base::Result<journal::Deed> exportEvidence(const incidents::Incident &incident, const QStringList &items,
                                           const incidents::CustodyFields &custody, const journal::Authorship &by);

} // namespace desk
