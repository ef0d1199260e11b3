#include "desk/incidents/merge.h"

#include "domain/incidents/standing.h"

namespace desk {

base::Result<journal::Deed> merge(const incidents::Incident &incident, const incidents::Incident &into,
                                  const QString &reason, const journal::Authorship &by)
{
    if (const base::Done standing = incidents::kept(into); !standing)
        return base::Error{base::ErrorKind::Refused,
                           QStringLiteral("Nothing can go on there: %1").arg(standing.error().what),
                           QStringLiteral("choose an incident that is kept")};
    return journal::deed(incident, incidents::Merged{.into = into.id, .reason = reason}, by,
                         QStringLiteral("Merged into “%1”").arg(into.title));
}

} // namespace desk
