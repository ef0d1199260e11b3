#include "desk/incidents/recordaction.h"

namespace desk {

base::Result<journal::Deed> recordAction(const incidents::Incident &incident, const QString &text,
                                         incidents::ActionStage stage, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::ActionRecorded{.text = text, .stage = stage}, by,
                         QStringLiteral("Recorded an action"));
}

} // namespace desk
