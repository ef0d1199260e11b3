#pragma once

#include "domain/incidents/updateissued.h"
#include "domain/journal/deed.h"

namespace desk {

/// A text on its way out.
struct Outgoing
{
    incidents::Audience audience = incidents::Audience::Responders;
    incidents::UpdateWords words;
    QString channel;
    QString recipients;
    incidents::Issue result = incidents::Issue::Sent;
};

/// Records that a text left. Words that differ from those written last are written first, as `draftId` (a new ULID).
/// Refused when they need an approval that they do not have.
base::Result<journal::Deed> issueUpdate(const incidents::Incident &incident, const Outgoing &outgoing,
                                        const QString &draftId, const journal::Authorship &by);

} // namespace desk
