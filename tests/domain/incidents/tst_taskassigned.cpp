#include "domain/incidents/declared.h"
#include "domain/incidents/taskadded.h"
#include "domain/incidents/taskassigned.h"
#include "domain/incidents/taskmoved.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstTaskAssigned : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_next_one_acknowledges_it_again()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString task = story.say(TaskAdded{QStringLiteral("call"), QStringLiteral("bo"), {}, {}});
        QVERIFY(support::readsBack(TaskAssigned{task, QStringLiteral("cy"), 20min}));
        story.say(TaskMoved{task, TaskState::Doing, {}});
        const QString id = story.at(5min).say(TaskAssigned{task, QStringLiteral("cy"), 20min});
        QCOMPARE(story.text(id), QStringLiteral("cy has: call (20:00)"));
        const Task *given = story.state()->task(task);
        QCOMPARE(given->assignee, QStringLiteral("cy"));
        QCOMPARE(given->state, TaskState::Todo);
        QCOMPARE(given->given, story.t0() + 5min);
    }

    void only_an_open_task_and_only_to_somebody_else()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString task = story.say(TaskAdded{QStringLiteral("call"), QStringLiteral("bo"), {}, {}});
        QVERIFY(story.refusal(TaskAssigned{task, QStringLiteral("bo"), {}}).contains(QStringLiteral("already")));
        QCOMPARE(story.refusal(TaskAssigned{task, QStringLiteral("bo"), 5min}), QString());
        story.say(TaskMoved{task, TaskState::Done, {}});
        QVERIFY(story.refusal(TaskAssigned{task, QStringLiteral("cy"), {}}).contains(QStringLiteral("done")));
        QVERIFY(!story.refusal(TaskAssigned{QStringLiteral("x"), QStringLiteral("cy"), {}}).isEmpty());
    }
};

PARAPET_TEST(TstTaskAssigned)
#include "tst_taskassigned.moc"
