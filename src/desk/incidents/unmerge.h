#pragma once

#include "domain/incidents/unmerged.h"
#include "domain/journal/deed.h"

namespace desk {

/// Takes a merge back: the incident is as it was before.
base::Result<journal::Deed> unmerge(const incidents::Incident &incident, const QString &reason,
                                    const journal::Authorship &by);

} // namespace desk
