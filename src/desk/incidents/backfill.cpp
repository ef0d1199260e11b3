#include "desk/incidents/backfill.h"

#include "desk/composition.h"
#include "domain/incidents/closed.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/titled.h"

namespace desk {

using namespace incidents;

namespace {

journal::Authorship of(const journal::Authorship &by, const journal::Occurrence &when)
{
    journal::Authorship out = by;
    out.occurred = when;
    return out;
}

void addMilestones(Composition &composition, const OldIncident &old, const journal::Authorship &by)
{
    for (auto reached = old.milestones.cbegin(); reached != old.milestones.cend(); ++reached) {
        const journal::Authorship then = of(by, *reached);
        if (reached.key() == Milestone::Closed)
            composition.add(Closed{.outcome = old.outcome}, then);
        else if (reached.key() != Milestone::Declared)
            composition.add(MilestoneReached{.milestone = reached.key()}, then);
    }
}

} // namespace

base::Result<journal::Deed> backfill(const QString &id, const OldIncident &old, const journal::Authorship &by)
{
    if (const base::Done fine = recordable(old); !fine)
        return fine.error();
    const journal::Occurrence detected = old.milestones.value(Milestone::Detected);
    const journal::Authorship opened = of(by, old.milestones.value(Milestone::Declared, detected));
    Declared declared = old.declared;
    declared.backfilled = true;
    Composition composition{Incident(id)};
    composition.add(declared, opened).add(Titled{.title = old.title.trimmed()}, opened);
    if (!old.account.trimmed().isEmpty())
        composition.add(Noted{old.account.trimmed()}, of(by, detected));
    addMilestones(composition, old, by);
    return composition.deed(QStringLiteral("Recorded “%1” afterwards").arg(old.title.trimmed()));
}

base::Result<journal::Deed> backfill(const QStringList &ids, const QList<OldIncident> &olds,
                                     const journal::Authorship &by)
{
    journal::Deed all{.summary = olds.size() == 1
                          ? QStringLiteral("Recorded one incident afterwards")
                          : QStringLiteral("Recorded %1 incidents afterwards").arg(olds.size())};
    for (qsizetype i = 0; i < olds.size(); ++i) {
        const base::Result<journal::Deed> one = backfill(ids.at(i), olds.at(i), by);
        if (!one)
            return base::Error{one.error().kind, QStringLiteral("“%1”: %2").arg(olds.at(i).title, one.error().what),
                               one.error().detail};
        all.drafts += one->drafts;
    }
    return all;
}

} // namespace desk
