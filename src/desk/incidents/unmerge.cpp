#include "desk/incidents/unmerge.h"

namespace desk {

base::Result<journal::Deed> unmerge(const incidents::Incident &incident, const QString &reason,
                                    const journal::Authorship &by)
{
    return journal::deed(incident, incidents::Unmerged{.reason = reason}, by, QStringLiteral("Took the merge back"));
}

} // namespace desk
