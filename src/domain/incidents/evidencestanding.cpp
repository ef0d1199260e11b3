#include "domain/incidents/evidencestanding.h"

#include "domain/evidence/rules.h"

#include <algorithm>

namespace incidents {

const EvidenceItem *evidenceIn(const Incident &incident, const QString &item)
{
    const auto found = std::find_if(incident.evidence.cbegin(), incident.evidence.cend(),
                                    [&](const EvidenceItem &known) { return known.entryId == item; });
    return found == incident.evidence.cend() ? nullptr : &*found;
}

QString evidenceLabel(const Incident &incident, const QString &item)
{
    const EvidenceItem *known = evidenceIn(incident, item);
    return known ? known->label : QStringLiteral("Evidence that is not here");
}

base::Instant writtenAt(const journal::Stated &stated)
{
    return stated.entry ? stated.entry->recorded : stated.by.now;
}

bool commands(const Incident &incident, const journal::Stated &stated)
{
    return mayApprove(incident, stated.by.actor, stated.by.occurred.at);
}

namespace {

/// What `entryId` is to an item, and whether it may go.
base::Done strikableOf(const EvidenceItem &item, const QString &entryId)
{
    using evidence::Step;
    const bool waits =
        (item.handover && item.handover->entryId == entryId) || (item.disposal && item.disposal->entryId == entryId);
    if (waits)
        return base::done();
    const QString collected = item.custody.isEmpty() ? QString() : item.custody.first().entryId;
    if (entryId == collected || (entryId == item.entryId && collected.isEmpty()))
        return evidence::mayStrike(item);
    if (entryId == item.entryId)
        return journal::refused(QStringLiteral("%1 was collected since").arg(item.label),
                                QStringLiteral("strike the collection first"));
    const bool rests = std::any_of(item.custody.cbegin(), item.custody.cend(),
                                   [&](const evidence::Custody &one) { return one.entryId == entryId; });
    return rests ? journal::refused(QStringLiteral("A chain of custody is not taken back"),
                                    QStringLiteral("write down what happened next"))
                 : base::done();
}

} // namespace

base::Done evidenceStrikable(const Incident &incident, const QString &entryId)
{
    for (const EvidenceItem &item : incident.evidence) {
        if (const base::Done fine = strikableOf(item, entryId); !fine)
            return fine;
    }
    return base::done();
}

} // namespace incidents
