#include "desk/incidents/link.h"

namespace desk {

base::Result<journal::Deed> link(const incidents::Incident &incident, incidents::LinkKind kind, const QString &to,
                                 bool confirmed, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::Linked{.kindOfLink = kind, .to = to, .confirmed = confirmed}, by,
                         QStringLiteral("Linked"));
}

} // namespace desk
