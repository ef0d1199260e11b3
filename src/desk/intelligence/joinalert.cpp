#include "desk/intelligence/joinalert.h"

#include "desk/intelligence/attached.h"

namespace desk {

base::Result<journal::Deed> joinAlert(const intelligence::Alert &alert, const incidents::Incident &incident,
                                      const journal::Authorship &by)
{
    const QString summary = QStringLiteral("Joined to “%1”").arg(incident.title);
    return together(journal::deed(alert, intelligence::AlertJoined{incident.id}, by, summary),
                    journal::deed(incident, attachedTo(alert), by, summary));
}

} // namespace desk
