#include "domain/incidents/declared.h"
#include "domain/incidents/taskadded.h"
#include "domain/incidents/taskmoved.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstTaskMoved : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void each_state_says_what_it_needs_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("why");
        QTest::addColumn<bool>("finished");
        using S = TaskState;
        QTest::newRow("acknowledged") << int(S::Acknowledged) << false << false;
        QTest::newRow("doing") << int(S::Doing) << false << false;
        QTest::newRow("blocked") << int(S::Blocked) << true << false;
        QTest::newRow("done") << int(S::Done) << false << true;
        QTest::newRow("not applicable") << int(S::NotApplicable) << true << true;
        QTest::newRow("cancelled") << int(S::Cancelled) << true << true;
    }

    void each_state_says_what_it_needs()
    {
        QFETCH(int, state);
        QFETCH(bool, why);
        QFETCH(bool, finished);
        IncidentBuilder story;
        story.say(Declared{});
        const QString task = story.say(TaskAdded{QStringLiteral("call"), {}, {}, {}});
        QCOMPARE(story.refusal(TaskMoved{task, TaskState(state), {}}).isEmpty(), !why);
        story.at(5min).happened(3min).say(TaskMoved{task, TaskState(state), QStringLiteral("because")});
        const Task *moved = story.state()->task(task);
        QCOMPARE(int(moved->state), state);
        QCOMPARE(moved->finished.has_value(), finished);
        if (finished && why)
            QCOMPARE(*moved->finished, story.t0() + 3min);
        QVERIFY(support::readsBack(TaskMoved{task, TaskState(state), QStringLiteral("because")}));
    }

    void done_can_be_taken_back()
    {
        IncidentBuilder story;
        story.say(Declared{.severity = Severity::P4}); // has no other clock
        const QString task = story.say(TaskAdded{QStringLiteral("call"), {}, 10min, {}});
        const QString done = story.say(TaskMoved{task, TaskState::Done, {}});
        QCOMPARE(story.text(done), QStringLiteral("Done: call"));
        QVERIFY(story.refusal(TaskMoved{task, TaskState::Done, {}}).contains(QStringLiteral("already")));
        story.at(15min).say(TaskMoved{task, TaskState::Todo, {}});
        QVERIFY(!story.state()->task(task)->finished);
        QVERIFY(story.state()->breachSeen.isEmpty());
        story.at(20min).say(TaskMoved{task, TaskState::Done, {}});
        QVERIFY(story.state()->breachSeen.contains(QStringLiteral("timebox:") + task));
    }

    void a_task_that_is_not_there_is_refused()
    {
        IncidentBuilder story;
        story.say(Declared{});
        QVERIFY(story.refusal(TaskMoved{QStringLiteral("x"), TaskState::Done, {}})
                    .contains(QStringLiteral("no such task")));
    }
};

PARAPET_TEST(TstTaskMoved)
#include "tst_taskmoved.moc"
