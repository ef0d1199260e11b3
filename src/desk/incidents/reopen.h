#pragma once

#include "domain/incidents/reopened.h"
#include "domain/journal/deed.h"

namespace desk {

/// Goes on after closing: a new span; earlier milestones stay.
base::Result<journal::Deed> reopen(const incidents::Incident &incident, const QString &reason,
                                   const journal::Authorship &by);

} // namespace desk
