#include "desk/incidents/pinevent.h"

#include "base/hash.h"
#include "base/text.h"
#include "domain/journal/pinned.h"

namespace desk {

base::Result<journal::Deed> pinEvent(const incidents::Incident &incident, const timeline::MachineEvent &event,
                                     const journal::Authorship &by)
{
    journal::Authorship then = by;
    then.occurred = journal::exactly(event.at);
    const incidents::EventPinned pinned{.source = event.source,
                                        .eventId = event.id,
                                        .at = event.at,
                                        .action = event.action,
                                        .eventActor = event.actor,
                                        .repository = event.repository,
                                        .text = base::beginning(event.text.isEmpty() ? event.action : event.text, 4000),
                                        .sha256 = base::sha256(event.raw)};
    return journal::deed(incident, pinned, then, QStringLiteral("Pinned an event"));
}

base::Result<journal::Deed> pinEventToStory(const incidents::Incident &incident, const timeline::MachineEvent &event,
                                            const QString &entryId, const journal::Authorship &by)
{
    base::Result<journal::Deed> deed = pinEvent(incident, event, by);
    if (!deed)
        return deed;
    deed->drafts.first().id = entryId;
    deed->drafts.append(journal::draft<incidents::Incident>(incident.id, journal::Pinned{entryId}, by));
    return deed;
}

} // namespace desk
