#include "desk/incidents/signreview.h"

namespace desk {

base::Result<journal::Deed> signReview(const incidents::Incident &incident, const journal::Authorship &by)
{
    const qint64 entries = incident.entries.size();
    return journal::deed(incident, incidents::ReviewSigned{entries, incidents::timelineRoot(incident, entries)}, by,
                         QStringLiteral("Review signed"));
}

} // namespace desk
