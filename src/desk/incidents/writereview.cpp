#include "desk/incidents/writereview.h"

namespace desk {

base::Result<journal::Deed> writeReview(const incidents::Incident &incident, incidents::ReviewSection section,
                                        const QString &text, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::ReviewWritten{section, text}, by,
                         QStringLiteral("Review: %1").arg(incidents::word(section)));
}

} // namespace desk
