#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

// What the entries about evidence ask and do alike.

/// The item with that id, or nullptr; owned by `incident`.
const EvidenceItem *evidenceIn(const Incident &incident, const QString &item);

/// Refused when there is no such item, else what `rule` says of it.
template<class Rule>
base::Done ofEvidence(const Incident &incident, const QString &item, Rule rule)
{
    const EvidenceItem *known = evidenceIn(incident, item);
    return known ? base::Done(rule(*known))
                 : journal::refused(QStringLiteral("There is no such evidence in this incident"));
}

/// Changes the item with that id in place.
template<class Change>
void changeEvidence(Incident &incident, const QString &item, Change change)
{
    for (EvidenceItem &known : incident.evidence) {
        if (known.entryId == item)
            change(known);
    }
}

/// "E-014", or words for one that is not here.
QString evidenceLabel(const Incident &incident, const QString &item);

/// When an entry was written down: of one that is only meant, now. What is allowed by date goes by it, for
/// when something happened is only what somebody says.
base::Instant writtenAt(const journal::Stated &stated);

/// Whether whoever states it commands the response: IC or deputy.
bool commands(const Incident &incident, const journal::Stated &stated);

/// Whether an entry may be struck as far as evidence goes: custody is never taken back, but a transfer or a
/// disposal that still waits is.
base::Done evidenceStrikable(const Incident &incident, const QString &entryId);

} // namespace incidents
