#include "desk/incidents/returnreview.h"

namespace desk {

base::Result<journal::Deed> returnReview(const incidents::Incident &incident, const QString &reason,
                                         const journal::Authorship &by)
{
    return journal::deed(incident, incidents::ReviewReturned{reason}, by, QStringLiteral("Review returned"));
}

} // namespace desk
