#pragma once

#include "domain/incidents/actionrecorded.h"
#include "domain/incidents/alertattached.h"
#include "domain/incidents/alertdetached.h"
#include "domain/incidents/assetadded.h"
#include "domain/incidents/assetmoved.h"
#include "domain/incidents/closed.h"
#include "domain/incidents/decided.h"
#include "domain/incidents/decisionreviewed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/declined.h"
#include "domain/incidents/eventpinned.h"
#include "domain/incidents/evidencecollected.h"
#include "domain/incidents/factornamed.h"
#include "domain/incidents/findingrecorded.h"
#include "domain/incidents/followupnoted.h"
#include "domain/incidents/hotwashheld.h"
#include "domain/incidents/indicatoradded.h"
#include "domain/incidents/linked.h"
#include "domain/incidents/merged.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/notificationwaived.h"
#include "domain/incidents/notified.h"
#include "domain/incidents/playbookadopted.h"
#include "domain/incidents/questionanswered.h"
#include "domain/incidents/questionasked.h"
#include "domain/incidents/reopened.h"
#include "domain/incidents/reportissued.h"
#include "domain/incidents/reviewclosed.h"
#include "domain/incidents/reviewopened.h"
#include "domain/incidents/reviewreturned.h"
#include "domain/incidents/reviewsigned.h"
#include "domain/incidents/reviewsubmitted.h"
#include "domain/incidents/reviewwritten.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/roleended.h"
#include "domain/incidents/severitylowered.h"
#include "domain/incidents/severityraised.h"
#include "domain/incidents/taskadded.h"
#include "domain/incidents/taskassigned.h"
#include "domain/incidents/taskmoved.h"
#include "domain/incidents/titled.h"
#include "domain/incidents/unlinked.h"
#include "domain/incidents/unmerged.h"
#include "domain/incidents/updateapproved.h"
#include "domain/incidents/updatedrafted.h"
#include "domain/incidents/updateissued.h"
#include "domain/incidents/visibilityset.h"
#include "domain/journal/amended.h"
#include "domain/journal/commented.h"
#include "domain/journal/pinned.h"
#include "domain/journal/redacted.h"
#include "domain/journal/restored.h"
#include "domain/journal/struck.h"
#include "domain/journal/tagged.h"
#include "domain/journal/unpinned.h"

#include "base/ulid.h"

#include <QJsonDocument>
#include <random>

namespace support {

using namespace incidents;

/// The same choices for the same seed.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_engine(seed)
    {
    }
    int upTo(int most) { return int(m_engine() % quint32(most + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    template<class T>
    T of(const QList<T> &items)
    {
        return items.at(upTo(int(items.size()) - 1));
    }
    template<class E>
    E named(int count)
    {
        return E(upTo(count - 1));
    }
    std::mt19937 &engine() { return m_engine; }

private:
    std::mt19937 m_engine;
};

/// What somebody says: the type and its own fields.
struct Saying
{
    QString type;
    QJsonObject payload;
};

template<class Payload>
Saying saying(const Payload &payload)
{
    return {QLatin1String(Payload::type), payload.write()};
}

QString words(Chance &chance);

QString login(Chance &chance);

/// Version 1: snapshot; revoke. Version 2 adds the steps bridge and quarantine (not required), version 3
/// only the latter and roles. Tells the CISO at once and the PR Team 30 min after the triage.
Playbook playbookOf(int version);

/// An entry of the incident that a mark, an answer or a move may be about; now and then of none.
QString someEntry(Chance &chance, const Incident &incident);

template<class T>
QString someId(Chance &chance, const Incident &incident, const QList<T> &items)
{
    return items.isEmpty() || chance.oneIn(10) ? someEntry(chance, incident) : chance.of(items).entryId;
}

QString someTask(Chance &chance, const Incident &incident);

QString someStakeholder(Chance &chance);

/// The fields an amendment may change: those of the entry, or when it happened.
QJsonObject amendedFields(Chance &chance, const Incident &incident, const QString &entryId);

Saying markSaying(Chance &chance, const Incident &incident);

Saying logSaying(Chance &chance, const Incident &incident, base::Instant now);

Saying updateSaying(Chance &chance, const Incident &incident);

Saying responseSaying(Chance &chance, const Incident &incident);

Saying planSaying(Chance &chance, const Incident &incident, base::Instant now);

Saying scopeSaying(Chance &chance, const Incident &incident, base::Instant now);

/// Of an item that is there, when there is one: its custody, its hold, its end.
Saying evidenceSaying(Chance &chance, const Incident &incident, base::Instant now);

/// Something that somebody might say of `incident` at `now`, mostly with sense.
Saying someSaying(Chance &chance, const Incident &incident, base::Instant now);

} // namespace support
