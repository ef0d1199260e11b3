#include "desk/incidents/submitreview.h"

namespace desk {

base::Result<journal::Deed> submitReview(const incidents::Incident &incident, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::ReviewSubmitted{}, by, QStringLiteral("Review submitted"));
}

} // namespace desk
