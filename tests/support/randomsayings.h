#pragma once

#include "domain/incidents/actionrecorded.h"
#include "domain/incidents/assetadded.h"
#include "domain/incidents/assetmoved.h"
#include "domain/incidents/closed.h"
#include "domain/incidents/decided.h"
#include "domain/incidents/decisionreviewed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/declined.h"
#include "domain/incidents/eventpinned.h"
#include "domain/incidents/evidencecollected.h"
#include "domain/incidents/findingrecorded.h"
#include "domain/incidents/followupnoted.h"
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

inline QString words(Chance &chance)
{
    return chance.of(QList<QString>{QStringLiteral("token revoked"), QStringLiteral("runner reached x.example"),
                                    QStringLiteral("legal is on the bridge"), QStringLiteral("scope is 14 workflows"),
                                    QStringLiteral("“secret” of acme/payments \\ \u00e9\u4e2d")});
}

inline QString login(Chance &chance)
{
    return chance.of(QList<QString>{QStringLiteral("ana"), QStringLiteral("bo"), QStringLiteral("cy")});
}

/// Version 1: snapshot; revoke. Version 2 adds the steps bridge and quarantine (not required), version 3
/// only the latter and roles. Tells the CISO at once and the PR Team 30 min after the triage.
inline Playbook playbookOf(int version)
{
    const auto step = [](const char *id, bool required) {
        return PlaybookStep{.id = QLatin1String(id),
                            .title = QStringLiteral("Do %1").arg(QLatin1String(id)),
                            .role = QStringLiteral("investigator"),
                            .required = required};
    };
    using namespace base;
    Playbook playbook{.id = QStringLiteral("supply_chain"),
                      .title = QStringLiteral("Supply chain attack"),
                      .version = version,
                      .severities = {1}};
    playbook.phases = {{QStringLiteral("detection"), QStringLiteral("Detection"), 0min, {step("snapshot", true)}},
                       {QStringLiteral("isolation"), QStringLiteral("Isolation"), 30min, {step("revoke", true)}}};
    if (playbook.version > 1)
        playbook.phases.last().steps.append(step("quarantine", false));
    if (playbook.version == 2)
        playbook.phases.first().steps.append(step("bridge", true));
    playbook.notifications = {{.stakeholder = QStringLiteral("CISO"), .channels = {QStringLiteral("phone")}},
                              {.stakeholder = QStringLiteral("PR Team"),
                               .offset = 30min,
                               .basis = NotificationBasis::Triaged,
                               .channels = {QStringLiteral("email")},
                               .acknowledge = false}};
    if (playbook.version == 3)
        playbook.roles = {QStringLiteral("ic"), QStringLiteral("scribe")};
    playbook.rolesBy = 15min;
    playbook.sha256 = QString(64, u'a');
    return playbook;
}

/// An entry of the incident that a mark, an answer or a move may be about; now and then of none.
inline QString someEntry(Chance &chance, const Incident &incident)
{
    if (incident.entries.isEmpty() || chance.oneIn(30))
        return QString(26, u'0');
    return chance.of(incident.entries)->id;
}

template<class T>
QString someId(Chance &chance, const Incident &incident, const QList<T> &items)
{
    return items.isEmpty() || chance.oneIn(10) ? someEntry(chance, incident) : chance.of(items).entryId;
}

inline QString someTask(Chance &chance, const Incident &incident)
{
    return incident.tasks.isEmpty() ? QStringLiteral("snapshot") : chance.of(incident.tasks).key;
}

inline QString someStakeholder(Chance &chance)
{
    return chance.of(QList<QString>{QStringLiteral("CISO"), QStringLiteral("PR Team"), QStringLiteral("Board")});
}

/// The fields an amendment may change: those of the entry, or when it happened.
inline QJsonObject amendedFields(Chance &chance, const Incident &incident, const QString &entryId)
{
    const journal::Line *line = incident.line(entryId);
    QJsonObject payload = line ? QJsonDocument::fromJson(line->entry->payload).object() : QJsonObject();
    if (payload.contains(QLatin1String("text")) && !chance.oneIn(4))
        return {{QStringLiteral("text"), words(chance)}};
    if (payload.contains(QLatin1String("title")) && !chance.oneIn(4))
        return {{QStringLiteral("title"), words(chance)}};
    QJsonObject occurred = payload.value(QLatin1String("occurred")).toObject();
    occurred.insert(QStringLiteral("at"),
                    occurred.value(QLatin1String("at")).toInteger() - qint64(chance.upTo(3600)) * 1000000);
    return {{QStringLiteral("occurred"), occurred}};
}

inline Saying markSaying(Chance &chance, const Incident &incident)
{
    const QString entry = someEntry(chance, incident);
    switch (chance.upTo(9)) {
    case 0:
    case 1:
        return saying(journal::Amended{entry, amendedFields(chance, incident, entry)});
    case 2:
        return saying(journal::Commented{entry, words(chance)});
    case 3:
        return saying(journal::Pinned{entry});
    case 4:
        return saying(journal::Unpinned{entry});
    case 5:
        return saying(journal::Tagged{entry, {QStringLiteral("tag%1").arg(chance.upTo(3))}});
    case 6:
        return saying(journal::Redacted{entry, words(chance)});
    case 7:
        return saying(journal::Restored{entry});
    default:
        return saying(journal::Struck{entry, words(chance)});
    }
}

inline Saying logSaying(Chance &chance, const Incident &incident, base::Instant now)
{
    using namespace base;
    switch (chance.upTo(8)) {
    case 0:
        return saying(FindingRecorded{words(chance)});
    case 1:
        return saying(ActionRecorded{words(chance), chance.named<ActionStage>(4)});
    case 2:
        return saying(QuestionAsked{words(chance)});
    case 3:
        return saying(QuestionAnswered{someId(chance, incident, incident.questions), words(chance)});
    case 4:
        return saying(FollowUpNoted{words(chance)});
    case 5:
        return saying(Decided{words(chance), {words(chance)}, {}, now + 10min * chance.upTo(6)});
    case 6:
        return saying(DecisionReviewed{someId(chance, incident, incident.decisions), chance.oneIn(2)});
    default:
        return saying(Noted{words(chance)});
    }
}

inline Saying responseSaying(Chance &chance, const Incident &incident)
{
    switch (chance.upTo(13)) {
    case 0:
        return saying(SeverityRaised{Severity(1 + chance.upTo(2)), {}});
    case 1:
        return saying(SeverityLowered{Severity(2 + chance.upTo(2)), words(chance)});
    case 2:
        return saying(RoleAssumed{chance.named<Role>(5), login(chance), words(chance)});
    case 3:
        return saying(RoleEnded{chance.named<Role>(5), login(chance), words(chance), {}});
    case 4:
        return saying(Merged{QString(26, u'1'), {}});
    case 5:
    case 6:
        return saying(Unmerged{});
    case 7:
        return chance.oneIn(3) ? saying(Declined{words(chance)}) : saying(Titled{words(chance)});
    case 8:
        return saying(Closed{chance.named<Outcome>(5), chance.oneIn(2) ? words(chance) : QString()});
    case 9:
        return saying(Reopened{words(chance)});
    default:
        return saying(MilestoneReached{chance.named<Milestone>(milestoneCount), {}});
    }
    Q_UNUSED(incident)
}

inline Saying planSaying(Chance &chance, const Incident &incident, base::Instant now)
{
    using namespace base;
    switch (chance.upTo(9)) {
    case 0:
        return saying(PlaybookAdopted{playbookOf(1 + chance.upTo(2))});
    case 1:
        return saying(TaskAdded{words(chance), login(chance), 5min * (1 + chance.upTo(5)), now + 1min});
    case 2:
        return saying(TaskAssigned{someTask(chance, incident), login(chance), 5min});
    case 3:
        return saying(NotificationWaived{someStakeholder(chance), words(chance)});
    case 4:
    case 5:
        return saying(Notified{someStakeholder(chance),
                               chance.oneIn(2) ? QStringLiteral("phone") : QStringLiteral("chat"),
                               Delivery(1 + chance.upTo(5)),
                               {}});
    default:
        return saying(TaskMoved{someTask(chance, incident), chance.named<TaskState>(7), words(chance)});
    }
}

inline Saying scopeSaying(Chance &chance, const Incident &incident, base::Instant now)
{
    const QByteArray digest(32, char(chance.upTo(255)));
    switch (chance.upTo(7)) {
    case 0:
        return saying(IndicatorAdded{chance.named<IndicatorKind>(9), words(chance)});
    case 1:
        return saying(AssetAdded{chance.named<AssetKind>(8), words(chance), chance.named<AssetState>(4)});
    case 2:
        return saying(AssetMoved{someId(chance, incident, incident.assets), chance.named<AssetState>(4)});
    case 3:
        return saying(EvidenceCollected{.label = QStringLiteral("E-%1").arg(chance.upTo(4)),
                                        .title = words(chance),
                                        .kindOfEvidence = QStringLiteral("file"),
                                        .sha256 = digest,
                                        .size = chance.upTo(10000)});
    case 4:
        return saying(Linked{chance.named<LinkKind>(6), QString(26, u'2'), chance.oneIn(2)});
    case 5:
        return saying(Unlinked{chance.named<LinkKind>(6), QString(26, u'2')});
    case 6:
        return saying(VisibilitySet{chance.named<Visibility>(3), {}});
    default:
        return saying(EventPinned{.source = QStringLiteral("github-audit"),
                                  .eventId = QString::number(chance.upTo(9)),
                                  .at = now,
                                  .text = words(chance),
                                  .sha256 = digest});
    }
}

/// Something that somebody might say of `incident` at `now`, mostly with sense.
inline Saying someSaying(Chance &chance, const Incident &incident, base::Instant now)
{
    if (incident.severities.isEmpty())
        return saying(Declared{.severity = Severity(1 + chance.upTo(3))});
    switch (chance.upTo(9)) {
    case 0:
    case 1:
        return logSaying(chance, incident, now);
    case 2:
    case 3:
    case 4:
        return responseSaying(chance, incident);
    case 5:
    case 6:
        return planSaying(chance, incident, now);
    case 7:
        return scopeSaying(chance, incident, now);
    default:
        return markSaying(chance, incident);
    }
}

} // namespace support
