#include "desk/incidents/notefollowup.h"

namespace desk {

base::Result<journal::Deed> noteFollowUp(const incidents::Incident &incident, const QString &text,
                                         const journal::Authorship &by)
{
    return journal::deed(incident, incidents::FollowUpNoted{.text = text}, by, QStringLiteral("Noted a follow-up"));
}

} // namespace desk
