#pragma once

#include "domain/incidents/roleended.h"
#include "domain/journal/deed.h"

namespace desk {

/// Ends a role. Refused for the commander without a reason: handing over is assuming the role.
base::Result<journal::Deed> endRole(const incidents::Incident &incident, incidents::Role role, const QString &login,
                                    const QString &reason, const journal::Authorship &by);

} // namespace desk
