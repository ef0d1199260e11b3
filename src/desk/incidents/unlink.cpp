#include "desk/incidents/unlink.h"

namespace desk {

base::Result<journal::Deed> unlink(const incidents::Incident &incident, incidents::LinkKind kind, const QString &to,
                                   const journal::Authorship &by)
{
    return journal::deed(incident, incidents::Unlinked{.kindOfLink = kind, .to = to}, by, QStringLiteral("Unlinked"));
}

} // namespace desk
