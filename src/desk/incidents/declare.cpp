#include "desk/incidents/declare.h"

#include "desk/composition.h"
#include "desk/incidents/playbookfor.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/playbookadopted.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/titled.h"

namespace desk {

base::Result<journal::Deed> declare(const QString &id, const Declaration &declaration,
                                    const QList<incidents::Playbook> &playbooks, const journal::Authorship &by)
{
    const incidents::Declared &declared = declaration.declared;
    journal::Authorship now = by;
    now.occurred = journal::exactly(by.now);
    now.confidence = journal::Confidence::Confirmed;

    Composition composition{incidents::Incident(id)};
    composition.add(declared, now)
        .add(incidents::Titled{.title = declaration.title}, now)
        .add(incidents::MilestoneReached{.milestone = incidents::Milestone::Detected}, by);
    if (!declared.backfilled) {
        composition.add(incidents::RoleAssumed{.role = incidents::Role::Commander, .login = by.actor}, now);
        if (const auto *playbook = playbookFor(playbooks, declared.severity, declared.category))
            composition.add(incidents::PlaybookAdopted{.playbook = *playbook}, now);
    }
    return composition.deed(
        QStringLiteral("Declared %1 “%2”").arg(incidents::name(declared.severity), declaration.title));
}

} // namespace desk
