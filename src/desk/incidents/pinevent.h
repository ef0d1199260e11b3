#pragma once

#include "domain/incidents/eventpinned.h"
#include "domain/journal/deed.h"
#include "domain/timeline/machineevent.h"

namespace desk {

/// Copies a machine event into the log, with the SHA-256 of its row: it stays when the mirror is thrown
/// away. It happened when the event did, whatever `by` says.
base::Result<journal::Deed> pinEvent(const incidents::Incident &incident, const timeline::MachineEvent &event,
                                     const journal::Authorship &by);

} // namespace desk
