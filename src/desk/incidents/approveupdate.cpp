#include "desk/incidents/approveupdate.h"

#include "desk/composition.h"
#include "domain/incidents/updatedrafted.h"

namespace desk {

using namespace incidents;

base::Result<journal::Deed> approveUpdate(const Incident &incident, Audience audience, const UpdateWords &words,
                                          const QString &draftId, const journal::Authorship &by)
{
    Composition deed(incident);
    const StatusUpdate *current = currentUpdate(incident, audience);
    const bool asWritten = current && current->words == words;
    if (!asWritten)
        deed.add(UpdateDrafted{audience, words}, by, draftId);
    deed.add(UpdateApproved{asWritten ? current->entryId : draftId, digestOf(words)}, by);
    return deed.deed(QStringLiteral("Approved the update for %1").arg(word(audience).toLower()));
}

} // namespace desk
