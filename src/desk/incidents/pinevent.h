#pragma once

#include "domain/incidents/eventpinned.h"
#include "domain/journal/deed.h"
#include "domain/timeline/machineevent.h"

namespace desk {

/// Copies a machine event into the log, with the SHA-256 of its row: it stays when the mirror is thrown
/// away. It happened when the event did, whatever `by` says.
base::Result<journal::Deed> pinEvent(const incidents::Incident &incident, const timeline::MachineEvent &event,
                                     const journal::Authorship &by);
/// The same, and into the story at once; `entryId` is the id that the copy will have.
base::Result<journal::Deed> pinEventToStory(const incidents::Incident &incident, const timeline::MachineEvent &event,
                                            const QString &entryId, const journal::Authorship &by);

} // namespace desk
