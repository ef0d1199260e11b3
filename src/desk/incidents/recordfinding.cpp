#include "desk/incidents/recordfinding.h"

namespace desk {

base::Result<journal::Deed> recordFinding(const incidents::Incident &incident, const QString &text,
                                          const journal::Authorship &by)
{
    return journal::deed(incident, incidents::FindingRecorded{.text = text}, by, QStringLiteral("Recorded a finding"));
}

} // namespace desk
