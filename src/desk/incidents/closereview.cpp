#include "desk/incidents/closereview.h"

namespace desk {

base::Result<journal::Deed> closeReview(const incidents::Incident &incident, const QList<actions::ActionPtr> &items,
                                        const journal::Authorship &by)
{
    QStringList left;
    for (const actions::ActionPtr &item : items) {
        if (item->source == incident.id && !item->settled())
            left.append(item->title);
    }
    if (!left.isEmpty())
        return base::Error{base::ErrorKind::Refused,
                           QStringLiteral("Action items are not verified yet: %1").arg(left.join(QStringLiteral("; "))),
                           QStringLiteral("verify, reject or accept each as a risk")};
    return journal::deed(incident, incidents::ReviewClosed{}, by, QStringLiteral("Review closed"));
}

} // namespace desk
