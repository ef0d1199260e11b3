#include "domain/incidents/closed.h"
#include "domain/incidents/decided.h"
#include "domain/incidents/decisionreviewed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/notificationwaived.h"
#include "domain/incidents/notified.h"
#include "domain/incidents/playbookadopted.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/severitylowered.h"
#include "domain/incidents/severityraised.h"
#include "domain/incidents/taskadded.h"
#include "domain/incidents/taskassigned.h"
#include "domain/incidents/taskmoved.h"
#include "domain/journal/amended.h"
#include "domain/journal/redacted.h"
#include "support/incidentbuilder.h"
#include "support/randomsayings.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

Q_DECLARE_METATYPE(std::chrono::minutes)

namespace {

/// Declared and detected at T0.
IncidentBuilder begun(Severity severity)
{
    IncidentBuilder story;
    story.say(Declared{.severity = severity});
    story.say(MilestoneReached{Milestone::Detected, {}});
    return story;
}

/// Follows the playbook in version 1: snapshot at t+0, revoke at t+30 min.
IncidentBuilder planned(Severity severity = Severity::P1)
{
    IncidentBuilder story = begun(severity);
    story.say(PlaybookAdopted{support::playbookOf(1)});
    return story;
}

Duration afterT0(Instant at)
{
    return at - IncidentBuilder::t0();
}

} // namespace

class TstClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_response_is_due_as_the_matrix_says_data()
    {
        QTest::addColumn<int>("severity");
        QTest::addColumn<std::chrono::minutes>("due");
        QTest::newRow("P1") << 1 << std::chrono::minutes(15);
        QTest::newRow("P2") << 2 << std::chrono::minutes(60);
        QTest::newRow("P3") << 3 << std::chrono::minutes(4 * 60);
        QTest::newRow("P4") << 4 << std::chrono::minutes(24 * 60);
    }

    void the_response_is_due_as_the_matrix_says()
    {
        QFETCH(int, severity);
        QFETCH(std::chrono::minutes, due);
        const IncidentBuilder story = begun(Severity(severity));
        QCOMPARE(afterT0(*responseDue(*story.state())), Duration(due));
        QCOMPARE(afterT0(story.clock(QStringLiteral("respond"))->due), Duration(due));
        QCOMPARE(story.clock(QStringLiteral("acknowledge")).has_value(), severity == 1);
    }

    void raising_never_buys_time_data()
    {
        // Each change is (minute, to); 0 ends them.
        QTest::addColumn<QList<int>>("changes");
        QTest::addColumn<int>("from");
        QTest::addColumn<std::chrono::minutes>("due");
        using std::chrono::minutes;
        QTest::newRow("P3 to P1 early") << QList<int>{10, 1} << 3 << minutes(25);
        QTest::newRow("P3 to P1 just before it is due") << QList<int>{230, 1} << 3 << minutes(240);
        QTest::newRow("P2 to P1 at 50 min keeps the hour") << QList<int>{50, 1} << 2 << minutes(60);
        QTest::newRow("P2 to P1 after it was due") << QList<int>{90, 1} << 2 << minutes(60);
        QTest::newRow("P4 to P3 to P2 to P1") << QList<int>{60, 3, 90, 2, 100, 1} << 4 << minutes(115);
        QTest::newRow("lowering counts from the start") << QList<int>{5, 3} << 1 << minutes(240);
        QTest::newRow("down and up again") << QList<int>{5, 3, 10, 1} << 1 << minutes(25);
        QTest::newRow("up and down again") << QList<int>{5, 1, 10, 4} << 3 << minutes(24 * 60);
        QTest::newRow("down, then a smaller step up") << QList<int>{5, 4, 10, 2} << 1 << minutes(70);
    }

    void raising_never_buys_time()
    {
        QFETCH(QList<int>, changes);
        QFETCH(int, from);
        QFETCH(std::chrono::minutes, due);
        IncidentBuilder story = begun(Severity(from));
        for (qsizetype i = 0; i < changes.size(); i += 2) {
            const Severity to = Severity(changes.at(i + 1));
            story.at(std::chrono::minutes(changes.at(i)));
            if (to < story.state()->severity())
                QCOMPARE(story.refusal(SeverityRaised{to, {}}), QString());
            else
                QCOMPARE(story.refusal(SeverityLowered{to, QStringLiteral("scope is small")}), QString());
        }
        QCOMPARE(afterT0(*responseDue(*story.state())), Duration(due));
    }

    void a_raise_before_the_detection_counts_from_the_detection()
    {
        IncidentBuilder story;
        story.at(-60min).say(Declared{.severity = Severity::P3});
        story.at(-30min).say(SeverityRaised{Severity::P1, {}});
        QVERIFY(!responseDue(*story.state()));
        story.at(0min).say(MilestoneReached{Milestone::Detected, {}});
        QCOMPARE(afterT0(*responseDue(*story.state())), Duration(15min));
    }

    void the_outcome_goes_by_when_it_happened_data()
    {
        QTest::addColumn<std::chrono::minutes>("recorded");
        QTest::addColumn<std::chrono::minutes>("happened");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("seen");
        using std::chrono::minutes;
        QTest::newRow("in time") << minutes(10) << minutes(10) << int(ClockOutcome::Met) << false;
        QTest::newRow("on the dot") << minutes(15) << minutes(15) << int(ClockOutcome::Met) << false;
        QTest::newRow("late") << minutes(16) << minutes(16) << int(ClockOutcome::Breached) << true;
        QTest::newRow("in time, written late") << minutes(40) << minutes(12) << int(ClockOutcome::Met) << true;
    }

    void the_outcome_goes_by_when_it_happened()
    {
        QFETCH(std::chrono::minutes, recorded);
        QFETCH(std::chrono::minutes, happened);
        QFETCH(int, outcome);
        QFETCH(bool, seen);
        IncidentBuilder story = begun(Severity::P1);
        story.at(recorded).happened(happened).say(MilestoneReached{Milestone::Responded, {}});
        const Clock clock = *story.clock(QStringLiteral("respond"));
        QCOMPARE(int(clock.outcome(story.t0() + 2h)), outcome);
        QCOMPARE(clock.breachSeen.has_value(), seen);
        if (seen)
            QCOMPARE(afterT0(*clock.breachSeen), Duration(15min));
    }

    void a_breach_stays_whatever_is_corrected_later()
    {
        IncidentBuilder story = begun(Severity::P1);
        story.at(20min).say(Noted{QStringLiteral("nobody answers")});
        QVERIFY(story.clock(QStringLiteral("respond"))->breachSeen);
        story.at(25min).happened(5min).say(MilestoneReached{Milestone::Responded, {}});
        story.at(30min).say(SeverityLowered{Severity::P3, QStringLiteral("a test account")});
        const Clock clock = *story.clock(QStringLiteral("respond"));
        QCOMPARE(clock.outcome(story.t0() + 1h), ClockOutcome::Met);
        QCOMPARE(afterT0(clock.due), Duration(4h));
        QCOMPARE(afterT0(*clock.breachSeen), Duration(15min));
        const Clock gone = *story.clock(QStringLiteral("acknowledge"));
        QVERIFY(gone.superseded);
        QCOMPARE(afterT0(*gone.breachSeen), Duration(1min));
    }

    void it_runs_while_the_program_is_closed()
    {
        // Nothing is counted: the same entries folded again, whenever, give the same clocks.
        IncidentBuilder story = planned();
        story.at(50min).say(Noted{QStringLiteral("back again")});
        const journal::SubjectPtr restarted = journal::fold(Incident(story.state()->id), story.state()->entries);
        QCOMPARE(clocksOf(static_cast<const Incident &>(*restarted)), clocksOf(*story.state()));
        const Clock open = *begun(Severity::P2).clock(QStringLiteral("respond"));
        QCOMPARE(open.outcome(story.t0() + 1h), ClockOutcome::Running);
        QCOMPARE(open.outcome(story.t0() + 1h + 1us), ClockOutcome::Breached);
    }

    void running_clocks_come_first_by_due_time()
    {
        IncidentBuilder story = planned();
        story.at(1min).say(MilestoneReached{Milestone::Responded, {}});
        const QList<Clock> clocks = clocksOf(*story.state());
        QVERIFY(clocks.size() > 6);
        QVERIFY(std::is_sorted(clocks.begin(), clocks.end(), [](const Clock &a, const Clock &b) {
            return a.running() != b.running() ? a.running() : a.due < b.due;
        }));
        QVERIFY(clocks.first().running());
        QVERIFY(!clocks.last().running());
        QCOMPARE(clocks.last().key, QStringLiteral("respond"));
        QCOMPARE(*nextUnseenDue(*story.state()), story.t0() + 1min);
    }

    void steps_and_phases_are_due_from_t0()
    {
        IncidentBuilder story = planned();
        const Clock step = *story.clock(QStringLiteral("task:revoke"));
        QCOMPARE(step.kind, ClockKind::Step);
        QCOMPARE(afterT0(step.due), Duration(30min));
        QCOMPARE(afterT0(story.clock(QStringLiteral("phase:isolation"))->due), Duration(30min));
        story.at(5min).happened(-10min).say(MilestoneReached{Milestone::Detected, {}});
        QCOMPARE(afterT0(story.clock(QStringLiteral("task:revoke"))->due), Duration(20min));
        story.at(12min).say(TaskMoved{QStringLiteral("revoke"), TaskState::Done, {}});
        QCOMPARE(story.clock(QStringLiteral("task:revoke"))->outcome(story.t0() + 1h), ClockOutcome::Met);
        QCOMPARE(story.clock(QStringLiteral("phase:isolation"))->outcome(story.t0() + 1h), ClockOutcome::Met);
        QVERIFY(story.clock(QStringLiteral("phase:detection"))->running());
    }

    void a_step_that_is_not_applicable_is_waived_and_a_cancelled_one_superseded()
    {
        IncidentBuilder story = planned();
        story.say(TaskMoved{QStringLiteral("snapshot"), TaskState::NotApplicable, QStringLiteral("no runner")});
        story.say(TaskMoved{QStringLiteral("revoke"), TaskState::Cancelled, QStringLiteral("no token")});
        QCOMPARE(story.clock(QStringLiteral("task:snapshot"))->outcome(story.t0()), ClockOutcome::Waived);
        QCOMPARE(story.clock(QStringLiteral("task:revoke"))->outcome(story.t0()), ClockOutcome::Superseded);
    }

    void a_stakeholder_is_due_from_the_basis_of_the_rule()
    {
        IncidentBuilder story = planned();
        QCOMPARE(afterT0(story.clock(QStringLiteral("notify:CISO"))->due), immediateNotice);
        QVERIFY(!story.clock(QStringLiteral("notify:PR Team")));
        story.at(12min).say(MilestoneReached{Milestone::Triaged, {}});
        QCOMPARE(afterT0(story.clock(QStringLiteral("notify:PR Team"))->due), Duration(42min));
        story.at(40min).say(Notified{QStringLiteral("pr team"), QStringLiteral("email"), Delivery::Sent, {}});
        QCOMPARE(story.clock(QStringLiteral("notify:PR Team"))->outcome(story.t0() + 2h), ClockOutcome::Met);
        story.at(50min).say(Notified{QStringLiteral("PR Team"), QStringLiteral("email"), Delivery::Failed, {}});
        QVERIFY(story.clock(QStringLiteral("notify:PR Team"))->running());
        story.say(NotificationWaived{QStringLiteral("PR Team"), QStringLiteral("nothing to say yet")});
        QCOMPARE(story.clock(QStringLiteral("notify:PR Team"))->outcome(story.t0()), ClockOutcome::Waived);
    }

    void a_grave_incident_needs_its_four_roles_in_time()
    {
        IncidentBuilder story = begun(Severity::P1);
        QCOMPARE(afterT0(story.clock(QStringLiteral("roles"))->due), Duration(15min));
        for (const Role role : {Role::Commander, Role::Investigator, Role::Communicator})
            story.at(3min).say(RoleAssumed{role, QStringLiteral("ana"), {}});
        QVERIFY(story.clock(QStringLiteral("roles"))->running());
        QCOMPARE(story.clock(QStringLiteral("roles"))->what, QStringLiteral("Assign Scribe"));
        story.at(9min).say(RoleAssumed{Role::Scribe, QStringLiteral("di"), {}});
        QCOMPARE(afterT0(*story.clock(QStringLiteral("roles"))->stopped), Duration(9min));
        QVERIFY(!begun(Severity::P2).clock(QStringLiteral("roles")));
    }

    void a_time_box_counts_from_when_it_was_given()
    {
        IncidentBuilder story = begun(Severity::P3);
        const QString task =
            story.at(10min).say(TaskAdded{QStringLiteral("check logs"), QStringLiteral("bo"), 15min, {}});
        const QString key = QStringLiteral("timebox:") + task;
        QCOMPARE(afterT0(story.clock(key)->due), Duration(25min));
        QVERIFY(!story.clock(QStringLiteral("task:") + task));
        story.at(20min).say(TaskAssigned{task, QStringLiteral("cy"), 30min});
        QCOMPARE(afterT0(story.clock(key)->due), Duration(50min));
        QCOMPARE(story.clock(key)->who, QStringLiteral("cy"));
    }

    void a_redacted_task_takes_its_breach_along()
    {
        IncidentBuilder story = begun(Severity::P3);
        const QString task = story.say(TaskAdded{QStringLiteral("call “name”"), {}, 5min, {}});
        story.at(10min).say(Noted{QStringLiteral("late")});
        QVERIFY(story.state()->breachSeen.contains(QStringLiteral("timebox:") + task));
        story.say(journal::Redacted{task, QStringLiteral("a private name")});
        QVERIFY(story.state()->breachSeen.isEmpty());
    }

    void decisions_come_back_for_review()
    {
        IncidentBuilder story = begun(Severity::P3);
        const QString decision = story.say(Decided{QStringLiteral("keep the runner up"), {}, {}, story.t0() + 2h});
        const QString key = QStringLiteral("review:") + decision;
        QCOMPARE(afterT0(story.clock(key)->due), Duration(2h));
        story.at(100min).say(DecisionReviewed{decision, true});
        QCOMPARE(story.clock(key)->outcome(story.t0() + 5h), ClockOutcome::Met);
    }

    void one_recorded_afterwards_is_off_the_service_levels()
    {
        IncidentBuilder story;
        story.at(900h).happened(0s).say(Declared{.severity = Severity::P1, .backfilled = true});
        story.happened(0s).say(MilestoneReached{Milestone::Detected, {}});
        story.happened(2h).say(MilestoneReached{Milestone::Responded, {}}); // 15 min were allowed
        story.say(PlaybookAdopted{support::playbookOf(1)});
        QVERIFY(clocksOf(*story.state()).isEmpty());
        QVERIFY(!nextUnseenDue(*story.state()));
        story.at(901h).say(Noted{QStringLiteral("nothing was visible as late")});
        QVERIFY(story.state()->breachSeen.isEmpty());
        story.say(Closed{Outcome::Confirmed, QStringLiteral("long over")});
        QVERIFY(clocksOf(*story.state()).isEmpty());
    }

    void what_people_set_a_time_for_is_due_all_the_same()
    {
        IncidentBuilder story;
        story.say(Declared{.severity = Severity::P1, .backfilled = true});
        story.say(Decided{.text = QStringLiteral("keep the old logs"), .reviewAt = story.t0() + 1h});
        const QString task = story.say(TaskAdded{.title = QStringLiteral("ask the registry"), .timeBox = 15min});
        QCOMPARE(clocksOf(*story.state()).size(), 2);
        QVERIFY(story.clock(QStringLiteral("timebox:") + task)->running());
        // A breach that was visible stays so when it turns out to be of an old incident.
        story.at(2h).say(Noted{QStringLiteral("both are late")});
        QCOMPARE(story.state()->breachSeen.size(), 2);
    }

    void calling_it_recorded_afterwards_hides_no_breach_that_was_visible()
    {
        IncidentBuilder story;
        const QString declared = story.say(Declared{.severity = Severity::P1});
        story.say(MilestoneReached{Milestone::Detected, {}});
        story.at(20min).say(journal::Amended{declared, {{QStringLiteral("backfilled"), true}}});
        QVERIFY(story.state()->backfilled);
        const std::optional<Clock> respond = story.clock(QStringLiteral("respond"));
        QVERIFY(respond && respond->superseded);
        QCOMPARE(*respond->breachSeen, story.t0() + 15min);
    }

    void closing_ends_the_clocks_and_starts_the_review()
    {
        IncidentBuilder story = planned();
        story.at(20min).say(Closed{Outcome::Confirmed, QStringLiteral("handed to the customer")});
        QCOMPARE(story.clock(QStringLiteral("respond"))->outcome(story.t0() + 1h), ClockOutcome::Breached);
        QCOMPARE(story.clock(QStringLiteral("task:revoke"))->outcome(story.t0() + 1h), ClockOutcome::Superseded);
        QCOMPARE(afterT0(story.clock(QStringLiteral("review"))->due), Duration(20min + 7 * 24h));
        story.at(24h).say(MilestoneReached{Milestone::Reviewed, {}});
        QCOMPARE(story.clock(QStringLiteral("review"))->outcome(story.t0() + 999h), ClockOutcome::Met);
        IncidentBuilder nothing = begun(Severity::P4);
        nothing.say(Closed{Outcome::FalsePositive, {}});
        QVERIFY(!nothing.clock(QStringLiteral("review")));
    }
};

PARAPET_TEST(TstClock)
#include "tst_clock.moc"
