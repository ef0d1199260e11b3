#pragma once

#include "domain/incidents/roleassumed.h"
#include "domain/journal/deed.h"

namespace desk {

/// Gives a role to somebody. Who takes over as commander ends the span before, with the handover note.
base::Result<journal::Deed> assumeRole(const incidents::Incident &incident, incidents::Role role, const QString &login,
                                       const QString &handover, const journal::Authorship &by);

} // namespace desk
