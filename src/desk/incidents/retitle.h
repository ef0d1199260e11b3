#pragma once

#include "domain/incidents/titled.h"
#include "domain/journal/deed.h"

namespace desk {

/// Renames the incident.
base::Result<journal::Deed> retitle(const incidents::Incident &incident, const QString &title,
                                    const journal::Authorship &by);

} // namespace desk
