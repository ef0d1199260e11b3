#pragma once

#include "domain/incidents/actionrecorded.h"
#include "domain/journal/deed.h"

namespace desk {

/// Records something that is or was done in response.
base::Result<journal::Deed> recordAction(const incidents::Incident &incident, const QString &text,
                                         incidents::ActionStage stage, const journal::Authorship &by);

} // namespace desk
