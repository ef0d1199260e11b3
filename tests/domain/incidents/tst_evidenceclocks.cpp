#include "domain/incidents/closed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/evidenceclocks.h"
#include "domain/incidents/evidencecollected.h"
#include "domain/incidents/evidenceplanned.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/words.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using std::chrono::days;
using support::IncidentBuilder;

namespace {

const QString gitEvents = QStringLiteral("evidence:git_events");

IncidentBuilder compromised(Duration before)
{
    IncidentBuilder story;
    story.say(Declared{});
    story.at(10min).happened(-before).say(MilestoneReached{Milestone::Compromised, {}});
    return story.at(11min);
}

EvidenceCollected audit(Instant from, std::optional<Instant> to = {})
{
    EvidenceCollected out{.label = QStringLiteral("E-1"), .title = QStringLiteral("Audit log")};
    out.kindOfEvidence = evidence::Kind::GithubAudit;
    out.also = {evidence::Kind::GitEvents};
    out.sha256 = QByteArray(32, 'x');
    out.contentFrom = from;
    out.contentTo = to;
    return out;
}

QStringList keys(const IncidentBuilder &story)
{
    QStringList out;
    for (const Clock &clock : clocksOf(*story.state())) {
        if (clock.kind == ClockKind::EvidenceExpiry)
            out.append(clock.key);
    }
    return out;
}

} // namespace

class TstEvidenceClocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothing_vanishes_while_nobody_said_when_it_began()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.say(MilestoneReached{Milestone::Detected, {}});
        QVERIFY(!compromiseWindow(*story.state()));
        QCOMPARE(keys(story), QStringList());
    }

    void each_source_forgets_in_its_time()
    {
        const IncidentBuilder story = compromised(days(4));
        const Instant began = story.t0() - days(4);
        const QStringList all{gitEvents, QStringLiteral("evidence:artifact"), QStringLiteral("evidence:workflow_log"),
                              QStringLiteral("evidence:github_audit")};
        QCOMPARE(keys(story), all);
        QCOMPARE(story.clock(gitEvents)->due, began + days(7));
        QCOMPARE(story.clock(all.at(1))->due, began + days(90));
        QCOMPARE(story.clock(all.at(3))->due, began + days(180));
        QCOMPARE(story.clock(gitEvents)->start, story.t0() + 10min);
        QCOMPARE(story.clock(gitEvents)->what, QStringLiteral("Git events vanish"));
        QCOMPARE(shownClock(gitEvents, QStringLiteral("Git events vanish")), QStringLiteral("Git events vanish"));
    }

    void the_first_effect_counts_while_the_first_act_is_unknown()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.at(5min).happened(-1h).say(MilestoneReached{Milestone::Started, {}});
        QCOMPARE(story.clock(gitEvents)->due, story.t0() - 1h + days(7));
        story.at(6min).happened(-days(2)).say(MilestoneReached{Milestone::Compromised, {}});
        QCOMPARE(story.clock(gitEvents)->due, story.t0() - days(2) + days(7));
    }

    void what_was_gone_before_it_was_known_is_lost_and_not_late()
    {
        const IncidentBuilder story = compromised(days(8));
        QVERIFY(!story.clock(gitEvents));
        const QList<Vanishing> all = vanishing(*story.state());
        QCOMPARE(all.first().kind, evidence::Kind::GitEvents);
        QVERIFY(all.first().lost);
        QVERIFY(!all.last().lost);
        QCOMPARE(keys(story).size(), 3);
    }

    void capturing_the_whole_window_stops_its_clock()
    {
        IncidentBuilder story = compromised(days(4));
        story.say(MilestoneReached{Milestone::Contained, {}});
        const QString id = story.at(20min).say(audit(story.t0() - days(5)));
        QCOMPARE(story.clock(gitEvents)->outcome(story.t0() + days(9)), ClockOutcome::Met);
        QCOMPARE(story.clock(gitEvents)->stopped, story.t0() + 20min);
        QCOMPARE(story.clock(QStringLiteral("evidence:github_audit"))->stopped, story.t0() + 20min);
        QVERIFY(story.clock(QStringLiteral("evidence:workflow_log"))->running());
        story.say(journal::Struck{id, QStringLiteral("of another organisation")});
        QVERIFY(story.clock(gitEvents)->running());
    }

    void a_part_moves_it_on_to_what_is_missing()
    {
        IncidentBuilder story = compromised(days(4));
        story.at(20min).say(audit(story.t0() - days(4), story.t0() - days(1)));
        QVERIFY(story.clock(gitEvents)->running());
        QCOMPARE(story.clock(gitEvents)->due, story.t0() - days(1) + days(7));
        story.at(30min).say(audit(story.t0() - days(1)));
        QVERIFY(story.clock(gitEvents)->running()); // it still goes on
        QCOMPARE(story.clock(gitEvents)->due, story.t0() + 30min + days(7));
        story.at(40min).happened(25min).say(MilestoneReached{Milestone::Contained, {}});
        QCOMPARE(story.clock(gitEvents)->stopped, story.t0() + 30min);
    }

    void what_does_not_say_from_when_it_is_covers_nothing()
    {
        IncidentBuilder story = compromised(days(4));
        EvidenceCollected vague = audit(story.t0());
        vague.contentFrom.reset();
        story.say(vague);
        QCOMPARE(story.clock(gitEvents)->due, story.t0() - days(4) + days(7));
    }

    void a_breach_is_seen_and_stays()
    {
        IncidentBuilder story = compromised(days(4));
        story.at(days(4)).say(Noted{QStringLiteral("too late")});
        QCOMPARE(story.clock(gitEvents)->breachSeen, story.t0() + days(3));
        story.say(MilestoneReached{Milestone::Contained, {}});
        story.say(audit(story.t0() - days(5))); // somebody had exported it
        QCOMPARE(story.clock(gitEvents)->outcome(story.t0() + days(5)), ClockOutcome::Breached);
    }

    void closing_ends_it()
    {
        IncidentBuilder story = compromised(days(4));
        story.at(1h).say(Closed{Outcome::Confirmed, {}});
        QVERIFY(story.clock(gitEvents)->superseded);
    }

    void a_plan_is_due_when_its_source_forgets()
    {
        IncidentBuilder story;
        story.say(Declared{});
        EvidencePlanned plan{.label = QStringLiteral("E-1"), .title = QStringLiteral("Runner log")};
        plan.who = QStringLiteral("bo");
        plan.expires = story.t0() + 3h;
        const QString id = story.at(5min).say(plan);
        const QString key = QStringLiteral("evidence:") + id;
        QCOMPARE(story.clock(key)->due, story.t0() + 3h);
        QCOMPARE(story.clock(key)->what, QStringLiteral("E-1 Runner log vanishes"));
        QCOMPARE(shownClock(key, story.clock(key)->what), QStringLiteral("E-1 Runner log vanishes"));
        QCOMPARE(story.clock(key)->who, QStringLiteral("bo"));
        EvidenceCollected done = audit(story.t0());
        done.plan = id;
        story.at(1h).say(done);
        QCOMPARE(story.clock(key)->outcome(story.t0() + 4h), ClockOutcome::Met);
        QCOMPARE(story.clock(key)->start, story.t0() + 5min);
    }

    void whoever_investigates_has_it()
    {
        IncidentBuilder story = compromised(days(1));
        QCOMPARE(story.clock(gitEvents)->who, QString());
        story.say(RoleAssumed{Role::Investigator, QStringLiteral("bo"), {}});
        QCOMPARE(story.clock(gitEvents)->who, QStringLiteral("bo"));
    }
};

PARAPET_TEST(TstEvidenceClocks)
#include "tst_evidenceclocks.moc"
