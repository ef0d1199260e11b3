#include "domain/incidents/taskadded.h"
#include "domain/incidents/taskassigned.h"
#include "domain/incidents/taskmoved.h"
#include "models/incidents/playbookmodel.h"
#include "models/look/roles.h"
#include "sampleincident.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sample;

namespace {

QStringList texts(const models::PlaybookModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.index(row, 0).data().toString());
    return out;
}

TaskMoved moved(const char *task, TaskState state, const char *why = "")
{
    TaskMoved out;
    out.task = QLatin1String(task);
    out.state = state;
    out.why = QLatin1String(why);
    return out;
}

} // namespace

class TstPlaybookModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_phase_that_is_now_and_the_next_are_unfolded()
    {
        Story story;
        models::PlaybookModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(story.state(), at(1min));
        QCOMPARE(texts(model),
                 (QStringList{u"t+30 Isolation"_qs, u"Revoke tokens"_qs, u"Block endpoints"_qs,
                              u"t+2h Investigation"_qs, u"Rebuild the timeline"_qs, u"t+1w Review"_qs}));
        QCOMPARE(model.playbookText(), u"Sample attack · v3"_qs);
    }

    void a_done_phase_folds_and_the_next_becomes_now()
    {
        Story story;
        models::PlaybookModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(story.state(), at(1min));
        story.at(2min).say(moved("revoke", TaskState::Done));
        story.at(3min).say(moved("block", TaskState::Done));
        model.setIncident(story.state(), at(4min));
        QCOMPARE(texts(model),
                 (QStringList{u"t+30 Isolation"_qs, u"t+2h Investigation"_qs, u"Rebuild the timeline"_qs,
                              u"t+1w Review"_qs, u"Hold the review"_qs}));
        QCOMPARE(model.index(0, 0).data(look::WhoRole).toString(), u"2/2"_qs);
        QCOMPARE(model.at(model.nextRow()).key, u"rebuild"_qs);
    }

    void folding_by_hand_stays_over_new_states()
    {
        Story story;
        models::PlaybookModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(story.state(), at(1min));
        model.toggle(2); // a step folds its phase
        QCOMPARE(model.index(1, 0).data().toString(), u"t+2h Investigation"_qs);
        story.at(2min).say(moved("revoke", TaskState::Done));
        model.setIncident(story.state(), at(2min));
        QCOMPARE(model.index(1, 0).data().toString(), u"t+2h Investigation"_qs);
        QCOMPARE(model.reveal(0), 0);
        QVERIFY(texts(model).contains(u"Block endpoints"_qs));
        QCOMPARE(model.reveal(7), -1);
    }

    void a_step_says_who_has_it_and_how_it_stands_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("check");
        QTest::newRow("done") << int(TaskState::Done) << QString() << u"Revoke tokens bo 03:17"_qs
                              << int(look::Check::Done);
        QTest::newRow("doing") << int(TaskState::Doing) << QString() << u"Revoke tokens bo · doing"_qs
                               << int(look::Check::Empty);
        QTest::newRow("blocked") << int(TaskState::Blocked) << u"owner asleep"_qs
                                 << u"Revoke tokens blocked: owner asleep · bo"_qs << int(look::Check::Blocked);
        QTest::newRow("not applicable") << int(TaskState::NotApplicable) << u"no token"_qs
                                        << u"Revoke tokens not applicable: no token · bo 03:17"_qs
                                        << int(look::Check::NotApplicable);
    }

    void a_step_says_who_has_it_and_how_it_stands()
    {
        QFETCH(int, state);
        QFETCH(QString, why);
        Story story;
        TaskAssigned assigned;
        assigned.task = u"revoke"_qs;
        assigned.assignee = u"bo"_qs;
        story.at(1min).as(u"bo"_qs).say(assigned);
        QCOMPARE(story.at(2min).refusal(moved("revoke", TaskState(state), why.toLatin1().constData())), QString());
        models::PlaybookModel model;
        model.setIncident(story.state(), at(3min));
        const QModelIndex step = model.index(model.rowOf(u"revoke"_qs), 0);
        QTEST(step.data().toString(), "text");
        QTEST(step.data(look::CheckRole).toInt(), "check");
    }

    void tasks_given_on_the_board_come_first()
    {
        Story story;
        TaskAdded added;
        added.title = u"Check runner logs"_qs;
        added.assignee = u"bo"_qs;
        QCOMPARE(story.at(1min).refusal(added), QString());
        models::PlaybookModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(story.state(), at(2min));
        QCOMPARE(model.index(0, 0).data().toString(), u"Given on the board"_qs);
        QCOMPARE(model.index(1, 0).data().toString(), u"Check runner logs bo"_qs);
    }

    void a_tick_moves_what_is_due_and_nothing_else()
    {
        Story story;
        models::PlaybookModel model;
        model.setIncident(story.state(), at(1min));
        QCOMPARE(model.index(0, 0).data(look::WhoRole).toString(), u"due in 29:00"_qs);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.tick(at(1min + 1s));
        QCOMPARE(model.index(0, 0).data(look::WhoRole).toString(), u"due in 28:59"_qs);
        QCOMPARE(changes.size(), 1);
        model.tick(at(31min));
        QCOMPARE(model.index(0, 0).data(look::WhoRole).toString(), u"late 01:00"_qs);
        QCOMPARE(model.index(0, 0).data(look::TokenRole).toInt(), int(look::Token::Bad));
    }

    void heads_and_steps_are_spoken()
    {
        Story story;
        models::PlaybookModel model;
        model.setIncident(story.state(), at(1min));
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"t+30 Isolation, 0 of 2 done, due in 29:00, unfolded"_qs);
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Revoke tokens"_qs));
        QVERIFY(model.index(0, 0).data(models::PlaybookModel::HeadRole).toBool());
        QVERIFY(!model.index(1, 0).data(models::PlaybookModel::HeadRole).toBool());
    }
};

PARAPET_TEST(TstPlaybookModel)
#include "tst_playbookmodel.moc"
