#include "domain/incidents/closed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/taskadded.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstTaskAdded : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void its_key_is_the_entry()
    {
        const TaskAdded task{QStringLiteral("check runner logs"), QStringLiteral("bo"), 15min,
                             IncidentBuilder::t0() + 1h};
        QVERIFY(support::readsBack(task));
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(task);
        const Task *given = story.state()->task(id);
        QVERIFY(given && !given->step && !given->required && given->open());
        QCOMPARE(given->assignee, QStringLiteral("bo"));
        QCOMPARE(*given->timeBox, Duration(15min));
        QCOMPARE(story.text(id), QStringLiteral("bo: check runner logs (15:00)"));
        QCOMPARE(story.text(story.say(TaskAdded{QStringLiteral("call"), {}, {}, {}})), QStringLiteral("call"));
    }

    void a_time_box_is_a_second_to_thirty_days_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("ok");
        QTest::newRow("none") << qint64(0) << false;
        QTest::newRow("shortest") << qint64(1) << true;
        QTest::newRow("longest") << qint64(2592000) << true;
        QTest::newRow("longer") << qint64(2592001) << false;
        QTest::newRow("negative") << qint64(-1) << false;
    }

    void a_time_box_is_a_second_to_thirty_days()
    {
        QFETCH(qint64, seconds);
        QFETCH(bool, ok);
        const QString problem = support::misread<TaskAdded>(
            {{QStringLiteral("title"), QStringLiteral("x")}, {QStringLiteral("time_box_s"), seconds}});
        QCOMPARE(problem.isEmpty(), ok);
    }

    void no_task_is_given_in_a_closed_incident()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.say(Closed{Outcome::Benign, {}});
        QCOMPARE(story.refusal(TaskAdded{QStringLiteral("x"), {}, {}, {}}), QStringLiteral("The incident is closed"));
    }
};

PARAPET_TEST(TstTaskAdded)
#include "tst_taskadded.moc"
