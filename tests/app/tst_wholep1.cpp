#include "base/hash.h"
#include "domain/incidents/figures.h"
#include "parapetctl.h"
#include "store/incidents/incidentlist.h"
#include "store/incidents/reviewlist.h"
#include "store/proof/checkpointlist.h"
#include "story/reviewhand.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace incidents;
using namespace std::chrono_literals;

namespace {

const base::Instant t0 = base::instant(1'736'912'467'000'000); // 2025-01-15 03:41:07Z
const QString tokens = QStringLiteral("Expire publish tokens after 90 days");
const QString alert = QStringLiteral("Alert on a publish from an unseen address");

/// What is done at one time after T0, by whoever sits there then.
struct Chapter
{
    base::Duration after;
    const char *who;
    const char *name;
    std::function<QString(story::ReviewHand &)> told;
};

using Act = std::function<QString()>;

/// The first thing that went wrong of acts done one after the other.
QString each(const QList<Act> &acts)
{
    for (const Act &act : acts) {
        if (const QString wrong = act(); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

/// Lines of the scribe, then steps of the playbook that are done, in one sitting.
std::function<QString(story::ReviewHand &)> sitting(const QStringList &lines, const QStringList &steps,
                                                    std::optional<Milestone> reached = {})
{
    return [=](story::ReviewHand &hand) {
        QList<Act> acts;
        for (const QString &line : lines)
            acts.append([&hand, line] { return hand.say(line, false); });
        for (const QString &step : steps)
            acts.append([&hand, step] { return hand.finish(step); });
        if (reached)
            acts.append([&hand, milestone = *reached] { return hand.reach(milestone); });
        return each(acts);
    };
}

/// t+0 and t+15: the alert, the team, the scope, and who is told at once and after a quarter of an hour.
QList<Chapter> firstQuarter(const QDir &files)
{
    return {
        {0s, "di", "t+0 the alert is received",
         [](story::ReviewHand &hand) {
             return hand.declare(u"Malicious release of left-padder"_qs, Severity::P1, u"supply_chain"_qs);
         }},
        {40s, "di", "t+0 it is acknowledged", sitting({}, {u"acknowledge_alert"_qs}, Milestone::Acknowledged)},
        {3min, "di", "t+0 the team is called, and who must know at once is told",
         [](story::ReviewHand &hand) {
             return each({[&] { return hand.assume(Role::Investigator, u"bo"_qs); },
                          [&] { return hand.assume(Role::Communicator, u"cy"_qs); },
                          [&] { return hand.assume(Role::Scribe, u"di"_qs); },
                          [&] { return hand.tell(u"CISO"_qs, u"phone"_qs, u"Jo"_qs); },
                          [&] { return hand.say(u"!ack ciso phone Jo"_qs, false); },
                          [&] { return hand.say(u"!told \"VP Engineering\" page acknowledged Fay"_qs, false); },
                          [&] { return hand.say(u"!told Legal phone acknowledged Kim"_qs, false); },
                          [&] { return hand.finish(u"initiate_incident_response"_qs); }});
         }},
        {8min, "di", "t+0 logs and state are kept",
         [files](story::ReviewHand &hand) {
             return each(
                 {[&] { return hand.capture(files.filePath(u"audit.jsonl"_qs), u"Audit log of the window"_qs); },
                  [&] { return hand.capture(files.filePath(u"run-8812.log"_qs), u"Log of run 8812"_qs); },
                  [&] { return hand.finish(u"preserve_evidence"_qs); },
                  [&] { return hand.reach(Milestone::Responded); }});
         }},
        {13min, "di", "t+15 it is triaged",
         sitting({u"+repo acme/widgets confirmed"_qs, u"+asset workflow release.yml confirmed"_qs,
                  u"+ioc x.example:443"_qs, u"@2025-01-14 21:07Z !m compromised"_qs, u"@03:37Z !m started"_qs,
                  u"!told \"Security Team\" page acknowledged Ivo"_qs,
                  u"!told \"Platform Team\" page acknowledged Ola"_qs},
                 {u"classify_severity"_qs, u"identify_scope"_qs, u"assign_roles"_qs}, Milestone::Triaged)},
    };
}

/// t+30 to t+24h: the blast radius is cut, the cause found, the way in closed, the services brought back.
QList<Chapter> response()
{
    return {
        {22min, "di", "t+30 it is decided",
         [](story::ReviewHand &hand) {
             return hand.say(
                 u"!d disable 14 workflows before scoping; options: disable | watch; objection: the release "
                 "train waits"_qs,
                 true);
         }},
        {27min, "di", "t+30 it is isolated",
         sitting({u"!a disabled 14 workflows in 9 repositories"_qs, u"!a revoked 3 publish tokens"_qs,
                  u"!told \"Affected Teams\" chat acknowledged captains"_qs,
                  u"!told \"PR Team\" phone acknowledged Noor"_qs},
                 {u"disable_affected_workflows"_qs, u"revoke_exposed_tokens"_qs, u"block_malicious_endpoints"_qs,
                  u"quarantine_artifacts"_qs},
                 Milestone::Isolated)},
        {110min, "di", "t+2h it is investigated",
         sitting({u"!f left-padder 2.4.1 was published with a token made 14 months ago"_qs,
                  u"!f the postinstall script reads the environment and posts it to x.example"_qs,
                  u"!f no other use of the three tokens since the compromise"_qs},
                 {u"timeline_reconstruction"_qs, u"attack_vector_identification"_qs, u"data_exfiltration_assessment"_qs,
                  u"lateral_movement_detection"_qs, u"step_security_telemetry"_qs, u"github_audit_logs"_qs,
                  u"trivy_scan_results"_qs, u"git_history"_qs})},
        {220min, "di", "t+4h it is contained",
         sitting({u"!a all uses pinned to 2.4.0 and every secret rotated"_qs},
                 {u"patch_vulnerability"_qs, u"update_security_policies"_qs, u"reset_credentials"_qs,
                  u"deploy_additional_monitoring"_qs},
                 Milestone::Contained)},
        {20h, "di", "t+24h the services are back",
         [](story::ReviewHand &hand) {
             return each({[&] { return hand.reach(Milestone::Eradicated); },
                          [&] { return hand.finish(u"validate_patches"_qs); },
                          [&] { return hand.finish(u"restore_services"_qs); },
                          [&] { return hand.finish(u"verify_integrity"_qs); },
                          [&] { return hand.finish(u"monitor_closely"_qs); },
                          [&] { return hand.reach(Milestone::Recovered); }});
         }},
        {21h, "di", "it is closed: nothing stands in the way",
         [](story::ReviewHand &hand) { return hand.close(Outcome::Confirmed, {}); }},
    };
}

/// The week after: told, learned, changed, read by somebody else, signed, issued.
QList<Chapter> review(const QString &report)
{
    using Section = ReviewSection;
    return {
        {45h, "di", "t+1w the review is written",
         [](story::ReviewHand &hand) {
             return each({[&] { return hand.turnToReview(); }, [&] { return hand.step(ReviewState::Draft); },
                          [&] {
                              return hand.write(Section::Overview,
                                                u"A stolen publish token released a malicious version. Three "
                                                "consumers installed it; no customer was affected."_qs);
                          },
                          [&] { return hand.write(Section::WhatHappened, u"The token was made 14 months ago."_qs); },
                          [&] { return hand.quote(u"left-padder 2.4.1 was published"_qs); },
                          [&] { return hand.pin(u"revoked 3 publish tokens"_qs); },
                          [&] { return hand.write(Section::Impact, u"Three consumers, two person days."_qs); },
                          [&] { return hand.write(Section::WentWell, u"Isolated before it was scoped."_qs); },
                          [&] { return hand.write(Section::WentPoorly, u"Nobody knew the token."_qs); },
                          [&] { return hand.write(Section::Luck, u"The script crashed on our runners."_qs); },
                          [&] { return hand.holdHotWash(u"Everybody was on the bridge in four minutes."_qs); },
                          [&] { return hand.nameFactor(u"Publish tokens never expire"_qs); },
                          [&] { return hand.openAction(tokens, u"bo"_qs, u"in 30d"_qs); },
                          [&] { return hand.openAction(alert, u"gil"_qs, u"in 14d"_qs); },
                          [&] { return hand.step(ReviewState::InReview); }});
         }},
        {70h, "eve", "somebody else asks for more",
         [](story::ReviewHand &hand) {
             return each({[&] { return hand.turnToReview(); }, [&] { return hand.giveBack(u"Say what it cost."_qs); }});
         }},
        {75h, "di", "it is mended",
         [](story::ReviewHand &hand) {
             return each({[&] { return hand.turnToReview(); },
                          [&] { return hand.write(Section::Recovery, u"It cost nine person days in all."_qs); },
                          [&] { return hand.step(ReviewState::InReview); }});
         }},
        {120h, "eve", "it is signed and the report issued",
         [report](story::ReviewHand &hand) {
             return each({[&] { return hand.turnToReview(); }, [&] { return hand.step(ReviewState::Reviewed); },
                          [&] { return hand.saveReport(report); }});
         }},
        {240h, "bo", "the changes are made",
         [](story::ReviewHand &hand) {
             return each({[&] { return hand.finishAction(tokens, u"merged, and on for all packages"_qs); },
                          [&] { return hand.finishAction(alert, u"the rule is live and fired once"_qs); }});
         }},
        {260h, "eve", "they are verified and the review is closed",
         [](story::ReviewHand &hand) {
             return each({[&] { return hand.verifyAction(tokens, u"a query over all tokens"_qs); },
                          [&] { return hand.verifyAction(alert, u"a test publish"_qs); },
                          [&] { return hand.turnToReview(); }, [&] { return hand.step(ReviewState::Closed); }});
         }},
    };
}

} // namespace

/// A P1 from the first alert to the closed review, after the minute-by-minute timeline of the supply chain
/// playbook, t+0 to t+1w, played at the window by keys.
class TstWholeP1 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        put(u"audit.jsonl"_qs, "{\"action\":\"package.publish\"}\n");
        put(u"run-8812.log"_qs, "POST https://x.example/collect\n");
        base::SystemEntropy entropy;
        const store::Founding founding{workspace::Kind::Exercise, u"Acme"_qs, u"acme"_qs, u"di"_qs, t0 - 1h};
        const base::Done made = store::found({workspace()}, founding, entropy);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
    }

    void the_timeline_of_the_playbook_is_played_to_its_end()
    {
        story::ReviewHand hand(workspace(), u"di"_qs, home.filePath(u"parapet.ini"_qs));
        for (const Chapter &chapter : firstQuarter(QDir(home.path())) + response() + review(paper())) {
            QString wrong = hand.sitDown(QLatin1String(chapter.who), t0 + chapter.after);
            if (wrong.isEmpty())
                wrong = chapter.told(hand);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(chapter.name), wrong)));
        }
    }

    void the_incident_ends_reviewed_signed_and_in_time()
    {
        const IncidentPtr incident = theIncident();
        QVERIFY(incident);
        QCOMPARE(incident->status, Status::Reviewed);
        QCOMPARE(incident->review.state, ReviewState::Closed);
        QCOMPARE(incident->review.signOff->by, u"eve"_qs);
        QVERIFY(signedStill(*incident));
        for (const journal::Line &line : incident->lines)
            QVERIFY2(line.refused.isEmpty(), qPrintable(line.text + u": "_qs + line.refused));
        for (const Notification &one : incident->notifications) {
            QVERIFY2(one.settled(), qPrintable(one.stakeholder));
            QVERIFY2(!one.due || *one.toldAt() <= *one.due || one.stakeholder == u"CISO"_qs,
                     qPrintable(one.stakeholder));
        }
        for (const Figure &figure : figuresOf(*incident)) {
            if (figure.id == QLatin1String("recover"))
                continue; // 20 h: inside the playbook's day, beyond the KPI's four hours
            QVERIFY2(figure.value.has_value(), qPrintable(figure.name));
            for (const Target &target : figure.targets)
                QVERIFY2(target.met.value_or(false), qPrintable(figure.name));
        }
    }

    void the_report_is_one_a_leadership_team_would_accept()
    {
        const IncidentPtr incident = theIncident();
        const QString text = textOf(paper());
        QVERIFY(!text.isEmpty());
        QString words = text.simplified();
        for (const QString &part : {u"Malicious release of left-padder"_qs,
                                    u"Signed by eve on 2025-01-20"_qs,
                                    u"All times are UTC"_qs,
                                    u"Executive summary A stolen publish token released a malicious version."_qs,
                                    u"no customer was affected"_qs,
                                    u"Time to acknowledge 00:00:40 00:01:00 (playbook t+0) met"_qs,
                                    u"Time to isolate 00:27:00 00:30:00 (playbook t+30) met"_qs,
                                    u"Publish tokens never expire"_qs,
                                    tokens,
                                    alert,
                                    u"2025-02-1"_qs,
                                    u"The script crashed on our runners."_qs,
                                    u"Nobody knew the token."_qs,
                                    u"It cost nine person days in all."_qs,
                                    u"disable 14 workflows before scoping"_qs,
                                    u"the release train waits"_qs,
                                    u"Root cause analysis there"_qs,
                                    u"Lessons learned there"_qs,
                                    u"Control improvements there"_qs,
                                    u"Appendix: the whole log"_qs,
                                    u"Page 1 of"_qs})
            QVERIFY2(words.contains(part), qPrintable(part + u"\n"_qs + text));
        QVERIFY(words.indexOf(u"Executive summary"_qs) < words.indexOf(u"Figures"_qs));
        words.remove(u' ');
        for (const EvidenceItem &item : incident->evidence)
            QVERIFY2(words.contains(item.sha256), qPrintable(item.label));
        QCOMPARE(incident->evidence.size(), 2);
        QCOMPARE(incident->evidence.last().sha256,
                 QString::fromLatin1(base::sha256("POST https://x.example/collect\n").toHex()));
        QVERIFY(words.contains(QString::fromLatin1(incident->review.signOff->root.toHex())));
        for (const char *stakeholder :
             {"CISO", "VPEngineering", "Legal", "SecurityTeam", "PlatformTeam", "AffectedTeams", "PRTeam"})
            QVERIFY2(words.contains(QLatin1String(stakeholder)), stakeholder);
    }

    void what_left_is_known_by_its_digest_and_the_record_verifies()
    {
        const IncidentPtr incident = theIncident();
        QFile file(paper());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ReportIssue issue = incident->review.reports.value(0);
        QCOMPARE(issue.sha256, QString::fromLatin1(base::sha256(file.readAll()).toHex()));
        QCOMPARE(issue.by, u"eve"_qs);
        const Answer answer = parapetctl({u"verify"_qs, workspace()});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.contains("It verifies."));
        const auto store = store::Store::open({workspace()}, {.readOnly = true});
        QVERIFY(store.ok());
        const auto checkpoints = (*store)->readJournal(&store::latestCheckpoints).result();
        QVERIFY(checkpoints.ok());
        QCOMPARE(checkpoints->size(), 1); // made with the signature
        const journal::Line *sign = incident->line(incident->review.signOff->entryId);
        QVERIFY(checkpoints->first().entries >= sign->entry->deviceSeq);
        QVERIFY((*store)->readJournal(&store::reviewsAwaited).result()->isEmpty());
    }

private:
    QString workspace() const { return home.filePath(u"acme"_qs); }
    QString paper() const { return home.filePath(u"report.pdf"_qs); }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(home.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    IncidentPtr theIncident() const
    {
        auto store = store::Store::open({workspace()}, {.readOnly = true});
        if (!store)
            return {};
        const auto ids = (*store)->readJournal(&store::incidentIds).result();
        const auto state = ids ? (*store)->subject(ids->value(0)).result() : ids.error();
        return state ? std::static_pointer_cast<const Incident>(*state) : nullptr;
    }

    static QString textOf(const QString &pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_qs, {u"-layout"_qs, pdf, u"-"_qs});
        return reader.waitForFinished() && reader.exitCode() == 0 ? QString::fromUtf8(reader.readAllStandardOutput())
                                                                  : QString();
    }

    QTemporaryDir home;
};

PARAPET_TEST(TstWholeP1)
#include "tst_wholep1.moc"
