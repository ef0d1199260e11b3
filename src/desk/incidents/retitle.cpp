#include "desk/incidents/retitle.h"

namespace desk {

base::Result<journal::Deed> retitle(const incidents::Incident &incident, const QString &title,
                                    const journal::Authorship &by)
{
    return journal::deed(incident, incidents::Titled{.title = title}, by, QStringLiteral("Renamed"));
}

} // namespace desk
