#pragma once

#include "domain/incidents/evidenceretained.h"
#include "domain/journal/deed.h"

namespace desk {

/// Says until when evidence is kept, because of `reason`; it is not disposed of before.
base::Result<journal::Deed> retainEvidence(const incidents::Incident &incident, const QString &item,
                                           base::Instant until, const QString &reason, const journal::Authorship &by);

} // namespace desk
