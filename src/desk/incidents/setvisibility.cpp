#include "desk/incidents/setvisibility.h"

namespace desk {

base::Result<journal::Deed> setVisibility(const incidents::Incident &incident, incidents::Visibility visibility,
                                          const QString &codename, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::VisibilitySet{.visibility = visibility, .codename = codename}, by,
                         QStringLiteral("Visible to %1").arg(incidents::word(visibility).toLower()));
}

} // namespace desk
