#include "desk/incidents/raiseseverity.h"

#include "desk/composition.h"
#include "desk/incidents/playbookfor.h"
#include "domain/incidents/playbookadopted.h"
#include "domain/incidents/severityraised.h"

namespace desk {

base::Result<journal::Deed> raiseSeverity(const incidents::Incident &incident, incidents::Severity to,
                                          const QString &reason, const QList<incidents::Playbook> &playbooks,
                                          const journal::Authorship &by)
{
    Composition composition(incident);
    composition.add(incidents::SeverityRaised{.to = to, .reason = reason}, by);
    const incidents::Playbook *graver = playbookFor(playbooks, to, incident.category);
    if (graver && (!incident.playbook || incident.playbook->id != graver->id)) {
        journal::Authorship now = by;
        now.occurred = journal::exactly(by.now);
        composition.add(incidents::PlaybookAdopted{.playbook = *graver}, now);
    }
    return composition.deed(QStringLiteral("Raised to %1").arg(incidents::name(to)));
}

} // namespace desk
