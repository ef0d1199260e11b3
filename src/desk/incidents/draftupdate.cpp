#include "desk/incidents/draftupdate.h"

namespace desk {

base::Result<journal::Deed> draftUpdate(const incidents::Incident &incident, const incidents::UpdateDrafted &update,
                                        const journal::Authorship &by)
{
    return journal::deed(incident, update, by,
                         QStringLiteral("Wrote an update for %1").arg(incidents::word(update.audience).toLower()));
}

} // namespace desk
