#include "domain/incidents/closed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/playbookadopted.h"
#include "domain/incidents/reopened.h"
#include "domain/incidents/severitylowered.h"
#include "domain/incidents/severityraised.h"
#include "domain/incidents/updateclocks.h"
#include "domain/incidents/updatedrafted.h"
#include "domain/incidents/updateissued.h"
#include "support/incidentbuilder.h"
#include "support/randomsayings.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

namespace {

IncidentBuilder begun(Severity severity = Severity::P1)
{
    IncidentBuilder story;
    story.say(Declared{.severity = severity});
    return story;
}

/// Written and issued at once; the key of the clock it starts.
QString issue(support::IncidentBuilder &story, Audience audience = Audience::Executive, Issue result = Issue::Sent)
{
    UpdateWords words{.text = QStringLiteral("x")};
    if (audience == Audience::Responders)
        words = {QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("n"), {}};
    const QString draft = story.say(UpdateDrafted{audience, words});
    return QStringLiteral("update:")
        + story.say(UpdateIssued{draft, audience, digestOf(words), QStringLiteral("copy"), {}, result});
}

std::optional<Clock> running(const IncidentBuilder &story)
{
    for (const Clock &clock : clocksOf(*story.state())) {
        if (clock.kind == ClockKind::Update && clock.running())
            return clock;
    }
    return {};
}

Duration dueAfterT0(const IncidentBuilder &story)
{
    const std::optional<Clock> clock = running(story);
    return clock ? clock->due - IncidentBuilder::t0() : Duration(-1);
}

} // namespace

class TstUpdateClocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_cadence_is_that_of_the_severity_data()
    {
        QTest::addColumn<int>("severity");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("P1") << 1 << qint64(30);
        QTest::newRow("P2") << 2 << qint64(4 * 60);
        QTest::newRow("P3") << 3 << qint64(24 * 60);
        QTest::newRow("P4") << 4 << qint64(-1);
    }

    void the_cadence_is_that_of_the_severity()
    {
        QFETCH(int, severity);
        QFETCH(qint64, minutes);
        const IncidentBuilder story = begun(Severity(severity));
        QCOMPARE(dueAfterT0(story), minutes < 0 ? Duration(-1) : Duration(std::chrono::minutes(minutes)));
    }

    void a_playbook_asks_for_shorter_ones_but_never_for_longer()
    {
        Playbook playbook = support::playbookOf(1);
        playbook.updateCadence = 20min;
        IncidentBuilder story = begun();
        story.say(PlaybookAdopted{playbook});
        QCOMPARE(dueAfterT0(story), Duration(20min));
        IncidentBuilder slow = begun();
        playbook.updateCadence = 4h;
        slow.say(PlaybookAdopted{playbook});
        QCOMPARE(dueAfterT0(slow), Duration(30min));
    }

    void it_starts_again_at_each_update_of_the_team_and_its_leadership()
    {
        IncidentBuilder story = begun();
        issue(story.at(20min));
        QCOMPARE(dueAfterT0(story), Duration(50min));
        issue(story.at(40min), Audience::Responders);
        QCOMPARE(dueAfterT0(story), Duration(70min));
        issue(story.at(45min), Audience::Executive, Issue::Failed);
        QCOMPARE(dueAfterT0(story), Duration(70min));
        QCOMPARE(story.clock(QStringLiteral("update"))->outcome(story.t0() + 45min), ClockOutcome::Met);
    }

    void each_keeps_its_own_breach()
    {
        IncidentBuilder story = begun();
        const QString first = issue(story.at(31min));
        const QString second = issue(story.at(50min));
        issue(story.at(90min));
        const Instant now = story.t0() + 90min;
        QCOMPARE(story.clock(QStringLiteral("update"))->outcome(now), ClockOutcome::Breached);
        QVERIFY(story.clock(QStringLiteral("update"))->breachSeen);
        QCOMPARE(story.clock(first)->outcome(now), ClockOutcome::Met);
        QCOMPARE(story.clock(second)->outcome(now), ClockOutcome::Breached);
    }

    void an_update_told_late_of_an_earlier_time_does_not_unsee_the_breach()
    {
        IncidentBuilder story = begun();
        story.at(40min).say(Noted{QStringLiteral("still nothing sent")});
        issue(story.at(45min).happened(29min));
        const Clock first = *story.clock(QStringLiteral("update"));
        QCOMPARE(first.outcome(story.t0() + 45min), ClockOutcome::Met);
        QCOMPARE(*first.breachSeen, story.t0() + 30min);
    }

    void raising_brings_it_forward_and_lowering_counts_from_its_start()
    {
        IncidentBuilder story = begun(Severity::P2);
        issue(story.at(10min));
        story.at(60min).say(SeverityRaised{Severity::P1, {}});
        QCOMPARE(dueAfterT0(story), Duration(90min));
        story.at(70min).say(SeverityLowered{Severity::P3, QStringLiteral("one workflow")});
        QCOMPARE(dueAfterT0(story), Duration(24h + 10min));
    }

    void nobody_waits_for_one_after_recovery()
    {
        IncidentBuilder story = begun();
        issue(story.at(20min));
        story.at(40min).say(MilestoneReached{Milestone::Recovered, {}});
        QVERIFY(!running(story));
        issue(story.at(45min));
        QVERIFY(!running(story));
        story.at(50min).say(Closed{Outcome::Confirmed, QStringLiteral("all done")});
        QVERIFY(!running(story));
        story.at(60min).say(Reopened{QStringLiteral("it is back")});
        QCOMPARE(dueAfterT0(story), Duration(90min));
    }

    void what_was_overdue_at_recovery_stays_so()
    {
        IncidentBuilder story = begun();
        story.at(40min).say(MilestoneReached{Milestone::Recovered, {}});
        QCOMPARE(story.clock(QStringLiteral("update"))->outcome(story.t0() + 50min), ClockOutcome::Breached);
    }

    void one_recorded_afterwards_has_none()
    {
        IncidentBuilder story;
        Declared declared{.severity = Severity::P1};
        declared.backfilled = true;
        story.say(declared);
        QVERIFY(!running(story));
    }
};

PARAPET_TEST(TstUpdateClocks)
#include "tst_updateclocks.moc"
