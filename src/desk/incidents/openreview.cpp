#include "desk/incidents/openreview.h"

namespace desk {

base::Result<journal::Deed> openReview(const incidents::Incident &incident, const QString &lead,
                                       const journal::Authorship &by)
{
    return journal::deed(incident, incidents::ReviewOpened{lead}, by, QStringLiteral("Review opened"));
}

} // namespace desk
