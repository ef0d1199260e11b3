#include "desk/intelligence/answertriage.h"
#include "desk/intelligence/assignalert.h"
#include "desk/intelligence/declareofalert.h"
#include "desk/intelligence/dismissalert.h"
#include "desk/intelligence/endcontrol.h"
#include "desk/intelligence/joinalert.h"
#include "desk/intelligence/liftoverride.h"
#include "desk/intelligence/moveremedy.h"
#include "desk/intelligence/notealert.h"
#include "desk/intelligence/notefacts.h"
#include "desk/intelligence/overridepriority.h"
#include "desk/intelligence/partalert.h"
#include "desk/intelligence/planremedy.h"
#include "desk/intelligence/recordcontrol.h"
#include "desk/intelligence/reopenalert.h"
#include "desk/intelligence/rescheduleremedy.h"
#include "desk/intelligence/resolvealert.h"
#include "desk/intelligence/takeupfinding.h"
#include "feeds/playbooks/playbookfile.h"
#include "support/alertbuilder.h"
#include "support/incidentbuilder.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

using namespace base;
using namespace intelligence;
using namespace std::chrono_literals;
using support::AlertBuilder;

/// The verbs on alerts, carried out one after another as a team would.
class TstAlertVerbs : public QObject
{
    Q_OBJECT

    static Instant now() { return AlertBuilder::t0() + 2h; }
    static journal::Authorship by(const QString &actor = QStringLiteral("bo"))
    {
        return journal::statedBy(actor, now());
    }
    static void carryOut(AlertBuilder &story, const Result<journal::Deed> &deed)
    {
        QVERIFY2(deed.ok(), deed ? "" : qPrintable(deed.error().text()));
        QVERIFY(!deed->summary.isEmpty());
        story.at(2h);
        for (const journal::Draft &draft : deed->drafts) {
            QCOMPARE(draft.subjectId, story.state()->id);
            const QString id = story.raw(draft.type, draft.payload, draft.version);
            QCOMPARE(story.state()->line(id)->refused, QString());
        }
    }

private Q_SLOTS:
    void from_a_finding_to_a_clean_scan()
    {
        AlertBuilder story;
        carryOut(story, desk::takeUpFinding(story.facts(), by()));
        carryOut(story, desk::assignAlert(*story.state(), QStringLiteral("cy"), by()));
        carryOut(story,
                 desk::answerTriage(*story.state(), {{Answer::Yes, Answer::Yes, Answer::No, {}}, QStringLiteral("x")},
                                    by()));
        carryOut(story, desk::noteFacts(*story.state(), story.harmless(), by()));
        carryOut(story,
                 desk::overridePriority(*story.state(), Band::Immediate, QStringLiteral("attempts in the logs"),
                                        now() + 24h, by()));
        carryOut(story, desk::liftOverride(*story.state(), QStringLiteral("they were ours"), by()));
        carryOut(story, desk::recordControl(*story.state(), QStringLiteral("firewall"), {}, by()));
        carryOut(story,
                 desk::endControl(*story.state(), story.state()->assessment.controls().first().entryId,
                                  QStringLiteral("patched"), by()));
        carryOut(story,
                 desk::planRemedy(*story.state(),
                                  {RemedyKind::Patch, QStringLiteral("Go to 5.6.2"), QStringLiteral("cy"), now() + 24h},
                                  by()));
        carryOut(story,
                 desk::rescheduleRemedy(*story.state(), QStringLiteral("a-1"), {}, now() + 48h,
                                        QStringLiteral("freeze"), by()));
        carryOut(story,
                 desk::moveRemedy(*story.state(), QStringLiteral("A-1"), RemedyState::Done,
                                  QStringLiteral("release 1.4.1"), by()));
        carryOut(story, desk::noteAlert(*story.state(), QStringLiteral("scan runs at night"), by()));
        carryOut(story, desk::resolveAlert(*story.state(), Resolution::Fixed, QStringLiteral("clean scan"), by()));
        carryOut(story, desk::reopenAlert(*story.state(), QStringLiteral("seen again"), by()));
        carryOut(story, desk::dismissAlert(*story.state(), Dismissal::NotUsed, QStringLiteral("the test image"), by()));
        QCOMPARE(story.state()->state(), AlertState::Dismissed);
        QCOMPARE(story.state()->owner, QStringLiteral("cy"));
    }

    void a_finding_is_judged_as_it_would_stand_once_it_was_taken_up()
    {
        AlertBuilder story;
        const AlertPtr alert = desk::takenUpNow(story.facts(), by());
        QVERIFY(alert->taken);
        QCOMPARE(alert->id, story.state()->id);
        Result<journal::Deed> deed = desk::takeUpFinding(story.facts(), by());
        AlertAnswered answers;
        answers.answers.at(1) = Answer::No;
        const Result<journal::Deed> answered = desk::answerTriage(*alert, answers, by());
        QVERIFY(deed.ok() && answered.ok());
        carryOut(story, std::move(*deed).add(*answered)); // together
        QCOMPARE(story.priority(2h).band, Band::Urgent);
    }

    void what_names_no_action_is_said_with_those_there_are()
    {
        AlertBuilder story;
        story.takeUp();
        const auto none = desk::moveRemedy(*story.state(), QStringLiteral("A-1"), RemedyState::Done, {}, by());
        QCOMPARE(none.error().detail, QStringLiteral("plan one first"));
        story.say(RemedyPlanned{RemedyKind::Patch, QStringLiteral("x"), {}, {}});
        const auto other = desk::rescheduleRemedy(*story.state(), QStringLiteral("A-7"), {}, now(), {}, by());
        QVERIFY(other.error().text().contains(QStringLiteral("known: A-1")));
    }

    void joining_writes_into_both_or_neither()
    {
        AlertBuilder story;
        story.takeUp();
        support::IncidentBuilder incident;
        incident.say(incidents::Declared{});
        incident.say(incidents::Titled{QStringLiteral("Backdoored compressor")});
        const Result<journal::Deed> deed = desk::joinAlert(*story.state(), *incident.state(), by());
        QVERIFY(deed.ok());
        QCOMPARE(deed->drafts.size(), 2);
        QCOMPARE(deed->drafts.first().subjectId, story.state()->id);
        QCOMPARE(deed->drafts.last().subjectId, incident.state()->id);
        QCOMPARE(deed->summary, QStringLiteral("Joined to “Backdoored compressor”"));
        incident.raw(deed->drafts.last().type, deed->drafts.last().payload);
        QCOMPARE(incident.state()->alerts.first().title, QStringLiteral("CVE-2024-3094 in xz-utils 5.6.0"));
        // It is in the incident already: nothing is written into the alert either.
        QVERIFY(!desk::joinAlert(*story.state(), *incident.state(), by()).ok());
        QVERIFY(!desk::partAlert(*story.state(), *incident.state(), QStringLiteral("x"), by()).ok());
        story.raw(deed->drafts.first().type, deed->drafts.first().payload);
        const Result<journal::Deed> parted =
            desk::partAlert(*story.state(), *incident.state(), QStringLiteral("another matter"), by());
        QVERIFY(parted.ok());
        QCOMPARE(parted->drafts.size(), 2);
    }

    void an_incident_is_declared_with_the_playbook_for_vulnerabilities()
    {
        TemporaryStore store;
        AlertBuilder story;
        AlertFacts facts = story.facts();
        facts.title = QStringLiteral("<img src=x> %1");
        store.mustCommit(*desk::takeUpFinding(facts, store.by()));
        const auto alert =
            std::static_pointer_cast<const Alert>(store->subject(alertIdOf(facts.finding)).result().value());
        const desk::Declaration declaration = desk::declarationOf(*alert);
        QCOMPARE(declaration.title, QStringLiteral("CVE-2024-3094 in xz-utils 5.6.0 of acme/payments"));
        const QString id = store->newId();
        const Result<journal::Deed> deed =
            desk::declareOfAlert(*alert, id, declaration, *feeds::shippedPlaybooks(), store.by());
        QVERIFY2(deed.ok(), deed ? "" : qPrintable(deed.error().text()));
        store.mustCommit(*deed);
        const incidents::IncidentPtr incident = store.incident(id);
        QCOMPARE(incident->severity(), incidents::Severity::P2);
        QCOMPARE(incident->playbook->id, QStringLiteral("vulnerability_response"));
        QCOMPARE(incident->detector, QStringLiteral("Trivy"));
        QCOMPARE(incident->alerts.size(), 1);
        QCOMPARE(incident->alerts.first().repository, QStringLiteral("acme/payments"));
        const auto joined = std::static_pointer_cast<const Alert>(store->subject(alert->id).result().value());
        QCOMPARE(joined->incidents, QStringList{id});
    }

    void a_title_that_is_too_long_for_an_incident_is_cut()
    {
        AlertBuilder story;
        AlertFacts facts = story.facts();
        facts.package = QString(300, u'p');
        facts.repository = QString(300, u'r');
        story.takeUp(facts);
        const Result<journal::Deed> deed =
            desk::declareOfAlert(*story.state(), story.otherSubject(), desk::declarationOf(*story.state()),
                                 *feeds::shippedPlaybooks(), by());
        QVERIFY2(deed.ok(), deed ? "" : qPrintable(deed.error().text()));
    }
};

PARAPET_TEST(TstAlertVerbs)
#include "tst_alertverbs.moc"
