#include "support/randomsayings.h"

#include "domain/incidents/custodyaccepted.h"
#include "domain/incidents/custodytransferred.h"
#include "domain/incidents/disposalproposed.h"
#include "domain/incidents/evidenceaccessed.h"
#include "domain/incidents/evidenceclassified.h"
#include "domain/incidents/evidencecopied.h"
#include "domain/incidents/evidencedisposed.h"
#include "domain/incidents/evidenceexported.h"
#include "domain/incidents/evidenceheld.h"
#include "domain/incidents/evidenceplanned.h"
#include "domain/incidents/evidencereleased.h"
#include "domain/incidents/evidenceretained.h"
#include "domain/incidents/evidencesealed.h"
#include "domain/incidents/evidenceverified.h"

namespace support {

QString words(Chance &chance)
{
    return chance.of(QList<QString>{QStringLiteral("token revoked"), QStringLiteral("runner reached x.example"),
                                    QStringLiteral("legal is on the bridge"), QStringLiteral("scope is 14 workflows"),
                                    QStringLiteral("“secret” of acme/payments \\ \u00e9\u4e2d")});
}

QString login(Chance &chance)
{
    return chance.of(QList<QString>{QStringLiteral("ana"), QStringLiteral("bo"), QStringLiteral("cy")});
}

Playbook playbookOf(int version)
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

QString someEntry(Chance &chance, const Incident &incident)
{
    if (incident.entries.isEmpty() || chance.oneIn(30))
        return QString(26, u'0');
    return chance.of(incident.entries)->id;
}

QString someTask(Chance &chance, const Incident &incident)
{
    return incident.tasks.isEmpty() ? QStringLiteral("snapshot") : chance.of(incident.tasks).key;
}

QString someStakeholder(Chance &chance)
{
    return chance.of(QList<QString>{QStringLiteral("CISO"), QStringLiteral("PR Team"), QStringLiteral("Board")});
}

QJsonObject amendedFields(Chance &chance, const Incident &incident, const QString &entryId)
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

Saying markSaying(Chance &chance, const Incident &incident)
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
        for (const journal::Line &line : incident.lines) {
            if (line.pinned)
                return saying(journal::Unpinned{line.entry->id});
        }
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

Saying logSaying(Chance &chance, const Incident &incident, base::Instant now)
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

Saying updateSaying(Chance &chance, const Incident &incident)
{
    const Audience audience = chance.named<Audience>(audienceCount);
    UpdateWords said{.text = words(chance)};
    if (audience == Audience::Responders)
        said = {words(chance), words(chance), words(chance), {}};
    const StatusUpdate *current = currentUpdate(incident, audience);
    const QString update = current && !chance.oneIn(6) ? current->entryId : someId(chance, incident, incident.updates);
    const StatusUpdate *written = findUpdate(incident, update);
    const QString digest = written && !chance.oneIn(12) ? digestOf(written->words) : digestOf(said);
    switch (chance.upTo(5)) {
    case 0:
    case 1:
        return saying(UpdateDrafted{audience, said});
    case 2:
    case 3:
    case 4:
        return saying(UpdateApproved{update, digest});
    default:
        return saying(UpdateIssued{update,
                                   written ? written->audience : audience,
                                   digest,
                                   QStringLiteral("copy"),
                                   {},
                                   chance.named<Issue>(3)});
    }
}

Saying responseSaying(Chance &chance, const Incident &incident)
{
    switch (chance.upTo(13)) {
    case 0:
        return saying(SeverityRaised{Severity(1 + chance.upTo(2)), {}});
    case 1:
        return saying(SeverityLowered{Severity(2 + chance.upTo(2)), words(chance)});
    case 2:
        return saying(RoleAssumed{chance.named<Role>(5), login(chance), words(chance)});
    case 3:
        if (!incident.roles.isEmpty() && chance.oneIn(2)) {
            const RoleSpan span = chance.of(incident.roles);
            return saying(RoleEnded{span.role, span.login, words(chance), {}});
        }
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
}

Saying planSaying(Chance &chance, const Incident &incident, base::Instant now)
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

Saying scopeSaying(Chance &chance, const Incident &incident, base::Instant now)
{
    const QByteArray digest(32, char(chance.upTo(255)));
    switch (chance.upTo(9)) {
    case 8:
        return saying(AlertAttached{QString(26, chance.oneIn(2) ? u'3' : u'4'), words(chance), {}});
    case 9:
        return saying(AlertDetached{QString(26, chance.oneIn(2) ? u'3' : u'4'), words(chance)});
    case 0:
        return saying(IndicatorAdded{chance.named<IndicatorKind>(9), words(chance)});
    case 1:
    case 2:
        if (incident.assets.isEmpty() || chance.oneIn(3))
            return saying(AssetAdded{chance.named<AssetKind>(8), words(chance), chance.named<AssetState>(4)});
        return saying(AssetMoved{someId(chance, incident, incident.assets), chance.named<AssetState>(4)});
    case 3:
        return saying(EvidenceCollected{.label = QStringLiteral("E-%1").arg(chance.upTo(4)),
                                        .title = words(chance),
                                        .kindOfEvidence = chance.named<evidence::Kind>(evidence::kindCount),
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

namespace {

Saying newEvidence(Chance &chance, const Incident &incident, base::Instant now)
{
    using namespace base;
    if (chance.oneIn(2)) {
        EvidencePlanned plan{.label = QStringLiteral("E-%1").arg(chance.upTo(4)), .title = words(chance)};
        plan.kindOfEvidence = chance.named<evidence::Kind>(evidence::kindCount);
        plan.who = login(chance);
        plan.expires = now + 20min * (chance.upTo(30) - 3);
        return saying(plan);
    }
    EvidenceCollected file{.label = QStringLiteral("E-%1").arg(chance.upTo(4)), .title = words(chance)};
    file.kindOfEvidence = chance.oneIn(2) ? evidence::Kind::GithubAudit : evidence::Kind::File;
    file.also = {evidence::Kind::GitEvents};
    file.sha256 = QByteArray(32, char(chance.upTo(255)));
    file.place = chance.oneIn(3) ? QStringLiteral("locker 4") : QString();
    file.contentFrom = now - 30min * chance.upTo(20);
    if (chance.oneIn(2))
        file.contentTo = now;
    for (const EvidenceItem &item : incident.evidence) {
        if (item.isPlanned() && chance.oneIn(2))
            file.plan = item.entryId;
    }
    return saying(file);
}

/// Mostly what the rules allow of it next.
Saying nextOf(Chance &chance, const EvidenceItem &item, CustodyFields fields)
{
    if (item.handover)
        return saying(CustodyAccepted{fields});
    if (item.state != evidence::State::Sealed && chance.oneIn(2)) {
        fields.seen = item.sha256.isEmpty() ? QString(64, u'a') : item.sha256;
        return saying(EvidenceSealed{fields, {}, 4, {}});
    }
    if (item.disposal)
        return saying(EvidenceDisposed{fields});
    return item.retention ? saying(DisposalProposed{fields}) : saying(CustodyTransferred{fields});
}

} // namespace

Saying evidenceSaying(Chance &chance, const Incident &incident, base::Instant now)
{
    if (incident.evidence.isEmpty() || chance.oneIn(4))
        return newEvidence(chance, incident, now);
    EvidenceItem item = chance.of(incident.evidence);
    for (const EvidenceItem &one : incident.evidence) {
        if (one.disposal && chance.oneIn(2)) // what is nearly done is finished, or histories end before it
            item = one;
    }
    CustodyFields fields{.item = item.entryId, .to = login(chance), .reason = words(chance)};
    if (!item.sha256.isEmpty() && chance.oneIn(3))
        fields.seen = item.sha256;
    switch (chance.upTo(12)) {
    case 0:
        return saying(EvidenceAccessed{fields});
    case 1:
        return saying(EvidenceCopied{fields});
    case 2:
        return saying(EvidenceExported{fields});
    case 3:
        return saying(EvidenceReleased{fields});
    case 4:
        return saying(EvidenceClassified{item.entryId, chance.named<evidence::Sensitivity>(4), words(chance)});
    case 5:
        return saying(EvidenceRetained{item.entryId, now + std::chrono::minutes(chance.upTo(9) - 6), words(chance)});
    case 6:
        return saying(EvidenceHeld{item.entryId, item.hold.isEmpty(), words(chance)});
    case 7:
        return saying(EvidenceVerified{{item.entryId}, chance.named<evidence::Finding>(3), {}, chance.oneIn(2)});
    default:
        return nextOf(chance, item, fields);
    }
}

/// Mostly the next step, so that some histories come to the end of a review.
Saying reviewSaying(Chance &chance, const Incident &incident)
{
    const bool ahead = !chance.oneIn(4);
    switch (incident.review.state) {
    case ReviewState::None:
        if (ahead)
            return saying(ReviewOpened{login(chance)});
        break;
    case ReviewState::Draft:
        if (ahead && missingForReview(incident).isEmpty())
            return saying(ReviewSubmitted{});
        break;
    case ReviewState::InReview:
        if (chance.oneIn(3))
            return saying(ReviewReturned{words(chance)});
        if (ahead)
            return saying(ReviewSigned{incident.entries.size(), timelineRoot(incident, incident.entries.size())});
        break;
    default:
        if (ahead)
            return saying(ReviewClosed{});
    }
    switch (chance.upTo(7)) {
    case 0:
        return saying(HotWashHeld{words(chance)});
    case 1:
    case 2:
        return saying(FactorNamed{chance.named<FactorKind>(4), words(chance)});
    case 3:
        return saying(ReviewReturned{words(chance)});
    case 7:
        return saying(ReportIssued{chance.of(QList<QString>{QStringLiteral("pdf"), QStringLiteral("docx")}),
                                   QByteArray(32, 'r'), 1 + chance.upTo(9), incident.entries.size()});
    default:
        return saying(ReviewWritten{chance.named<ReviewSection>(3), chance.oneIn(9) ? QString() : words(chance)});
    }
}

Saying someSaying(Chance &chance, const Incident &incident, base::Instant now)
{
    if (incident.severities.isEmpty())
        return saying(Declared{.severity = Severity(1 + chance.upTo(3))});
    if (incident.closing && chance.oneIn(2))
        return reviewSaying(chance, incident);
    switch (chance.upTo(14)) {
    case 0:
    case 1:
        return logSaying(chance, incident, now);
    case 10:
    case 13:
    case 14:
        return updateSaying(chance, incident);
    case 2:
    case 3:
    case 4:
        return responseSaying(chance, incident);
    case 5:
    case 6:
        return planSaying(chance, incident, now);
    case 7:
        return scopeSaying(chance, incident, now);
    case 11:
    case 12:
        return evidenceSaying(chance, incident, now);
    default:
        return markSaying(chance, incident);
    }
}

} // namespace support
