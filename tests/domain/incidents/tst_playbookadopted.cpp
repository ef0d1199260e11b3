#include "domain/incidents/declared.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/notified.h"
#include "domain/incidents/playbookadopted.h"
#include "domain/incidents/taskadded.h"
#include "domain/incidents/taskmoved.h"
#include "support/incidentbuilder.h"
#include "support/randomsayings.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;
using support::playbookOf;

class TstPlaybookAdopted : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steps_become_tasks_and_the_matrix_says_who_is_told()
    {
        QVERIFY(support::readsBack(PlaybookAdopted{playbookOf(1)}));
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(PlaybookAdopted{playbookOf(1)});
        QCOMPARE(story.text(id), QStringLiteral("Follows “Supply chain attack”, version 1"));
        const Task *step = story.state()->task(QStringLiteral("revoke"));
        QVERIFY(step && step->step && step->required);
        QCOMPARE(*step->due, story.t0() + 30min);
        QCOMPARE(step->phase, QStringLiteral("isolation"));
        QCOMPARE(story.state()->notifications.size(), 2);
        QCOMPARE(*story.state()->notification(QStringLiteral("ciso"))->due, story.t0() + immediateNotice);
        QVERIFY(!story.state()->notification(QStringLiteral("PR Team"))->due);
        QVERIFY(story.refusal(PlaybookAdopted{playbookOf(1)}).contains(QStringLiteral("already")));
    }

    void another_version_keeps_what_was_done()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.say(PlaybookAdopted{playbookOf(2)}); // snapshot, bridge; revoke, quarantine
        const QString own = story.say(TaskAdded{QStringLiteral("call"), {}, {}, {}});
        story.say(TaskMoved{QStringLiteral("snapshot"), TaskState::Doing, {}});
        story.say(TaskMoved{QStringLiteral("bridge"), TaskState::Done, {}});
        story.say(Notified{QStringLiteral("CISO"), QStringLiteral("phone"), Delivery::Acknowledged, {}});
        story.say(PlaybookAdopted{playbookOf(1)}); // snapshot; revoke
        QStringList keys;
        for (const Task &task : story.state()->tasks)
            keys.append(task.key);
        QCOMPARE(keys,
                 (QStringList{QStringLiteral("snapshot"), QStringLiteral("revoke"), QStringLiteral("bridge"), own}));
        QCOMPARE(story.state()->task(QStringLiteral("snapshot"))->state, TaskState::Doing);
        QCOMPARE(story.state()->notification(QStringLiteral("CISO"))->state, Delivery::Acknowledged);
    }

    void a_later_t0_moves_every_due_time()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.say(PlaybookAdopted{playbookOf(1)});
        story.at(10min).happened(-20min).say(MilestoneReached{Milestone::Detected, {}});
        QCOMPARE(*story.state()->task(QStringLiteral("revoke"))->due, story.t0() + 10min);
        QCOMPARE(*story.state()->notification(QStringLiteral("CISO"))->due, story.t0() - 20min + immediateNotice);
    }

    void a_playbook_that_is_none_is_malformed()
    {
        QVERIFY(support::misread<PlaybookAdopted>({}).startsWith(QStringLiteral("playbook")));
        QVERIFY(
            support::misread<PlaybookAdopted>({{QStringLiteral("playbook"), QJsonObject{{QStringLiteral("id"), 1}}}})
                .startsWith(QStringLiteral("playbook")));
    }
};

PARAPET_TEST(TstPlaybookAdopted)
#include "tst_playbookadopted.moc"
