#include "desk/intelligence/partalert.h"

#include "desk/intelligence/attached.h"
#include "domain/incidents/alertdetached.h"

namespace desk {

base::Result<journal::Deed> partAlert(const intelligence::Alert &alert, const incidents::Incident &incident,
                                      const QString &reason, const journal::Authorship &by)
{
    const QString summary = QStringLiteral("Taken out of “%1”").arg(incident.title);
    return together(journal::deed(alert, intelligence::AlertParted{incident.id, reason}, by, summary),
                    journal::deed(incident, incidents::AlertDetached{alert.id, reason}, by, summary));
}

} // namespace desk
