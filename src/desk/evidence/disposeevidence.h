#pragma once

#include "domain/incidents/evidencedisposed.h"
#include "domain/journal/deed.h"

namespace desk {

/// Asks for evidence to be disposed of, or does so when somebody else has asked. Refused under legal hold, before the
/// retention is over, and for one person alone. What is left to do then is `deleteDisposed`.
base::Result<journal::Deed> disposeEvidence(const incidents::Incident &incident,
                                            const incidents::CustodyFields &custody, const journal::Authorship &by);

} // namespace desk
