#include "desk/incidents/issueupdate.h"

#include "desk/composition.h"
#include "domain/incidents/updatedrafted.h"

namespace desk {

using namespace incidents;

base::Result<journal::Deed> issueUpdate(const Incident &incident, const Outgoing &outgoing, const QString &draftId,
                                        const journal::Authorship &by)
{
    Composition deed(incident);
    const StatusUpdate *current = currentUpdate(incident, outgoing.audience);
    const bool asWritten = current && current->words == outgoing.words;
    if (!asWritten)
        deed.add(UpdateDrafted{outgoing.audience, outgoing.words}, by, draftId);
    deed.add(UpdateIssued{.update = asWritten ? current->entryId : draftId,
                          .audience = outgoing.audience,
                          .sha256 = digestOf(outgoing.words),
                          .channel = outgoing.channel,
                          .recipients = outgoing.recipients,
                          .result = outgoing.result},
             by);
    return deed.deed(
        QStringLiteral("Update for %1: %2").arg(word(outgoing.audience).toLower(), word(outgoing.result).toLower()));
}

} // namespace desk
