#pragma once

#include "domain/incidents/linked.h"
#include "domain/journal/deed.h"

namespace desk {

/// Relates the incident to another one; a recurrence may be suspected first.
base::Result<journal::Deed> link(const incidents::Incident &incident, incidents::LinkKind kind, const QString &to,
                                 bool confirmed, const journal::Authorship &by);

} // namespace desk
