#pragma once

#include "domain/incidents/declined.h"
#include "domain/journal/deed.h"

namespace desk {

/// States that it was no incident; refused once the response has begun.
base::Result<journal::Deed> decline(const incidents::Incident &incident, const QString &reason,
                                    const journal::Authorship &by);

} // namespace desk
