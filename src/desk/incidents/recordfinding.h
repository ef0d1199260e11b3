#pragma once

#include "domain/incidents/findingrecorded.h"
#include "domain/journal/deed.h"

namespace desk {

/// Records something that was found out; how sure one is of it is in `by`.
base::Result<journal::Deed> recordFinding(const incidents::Incident &incident, const QString &text,
                                          const journal::Authorship &by);

} // namespace desk
