#include "domain/incidents/milestonereached.h"
#include "domain/incidents/taskassigned.h"
#include "models/incidents/duemodel.h"
#include "models/look/roles.h"
#include "models/look/span.h"
#include "sampleincident.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sample;

namespace {

QStringList texts(const models::DueModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.index(row, 0).data().toString());
    return out;
}

} // namespace

class TstDueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soonest_comes_first_with_what_is_left()
    {
        Story story;
        models::DueModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSources({{story.state(), u"INC-1"_qs}}, at(10min));
        base::Instant before = base::Instant::min();
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(model.at(row).clock.due >= before);
            before = model.at(row).clock.due;
        }
        QVERIFY(model.rowCount() > 3);
        QVERIFY(model.overdue() > 0);
        QVERIFY(model.index(0, 0).data(look::EdgeTimeRole).toString().startsWith(QChar(0x2212)));
        QCOMPARE(model.index(0, 0).data(look::EdgeTokenRole).toInt(), int(look::Token::Bad));
    }

    void steps_of_later_phases_are_told_as_their_phase()
    {
        Story story;
        models::DueModel model;
        model.setSources({{story.state(), {}}}, at(1min));
        const QString all = texts(model).join(u'\n');
        QVERIFY(all.contains(u"Revoke tokens"_qs));
        QVERIFY(!all.contains(u"Isolation phase"_qs));
        QVERIFY(all.contains(u"Investigation phase"_qs));
        QVERIFY(!all.contains(u"Rebuild the timeline"_qs));
    }

    void a_later_step_that_somebody_has_is_shown()
    {
        Story story;
        TaskAssigned assigned;
        assigned.task = u"rebuild"_qs;
        assigned.assignee = u"bo"_qs;
        QCOMPARE(story.at(1min).refusal(assigned), QString());
        models::DueModel model;
        model.setSources({{story.state(), {}}}, at(2min));
        QVERIFY(texts(model).contains(u"Rebuild the timeline · bo"_qs));
    }

    void a_tick_changes_countdowns_and_nothing_else()
    {
        Story story;
        models::DueModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSources({{story.state(), {}}}, at(16min));
        const QStringList before = texts(model);
        const QString first = model.index(0, 0).data(look::EdgeTimeRole).toString();
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.tick(at(16min + 1s));
        QVERIFY(model.index(0, 0).data(look::EdgeTimeRole).toString() != first);
        QCOMPARE(texts(model), before);
        QCOMPARE(inserted.size(), 0);
        QVERIFY(!changes.isEmpty());
        for (const QList<QVariant> &change : changes) {
            const QList<int> roles = change.at(2).value<QList<int>>();
            QVERIFY(roles.contains(look::EdgeTimeRole));
            QVERIFY(!roles.contains(look::SpansRole));
        }
    }

    void a_clock_that_runs_out_becomes_bold()
    {
        Story story;
        models::DueModel model;
        model.setSources({{story.state(), {}}}, at(29min));
        const int row = model.rowOf(story.state()->id + u"/notify:PR Team"_qs);
        QVERIFY(row >= 0);
        const auto weight = [&] {
            return model.index(row, 0).data(look::SpansRole).value<look::Spans>().first().weight;
        };
        QCOMPARE(weight(), look::Weight::Normal);
        model.tick(at(31min));
        QCOMPARE(weight(), look::Weight::Bold);
    }

    void only_the_most_overdue_row_blinks()
    {
        Story story;
        models::DueModel model;
        model.setSources({{story.state(), {}}}, at(40min));
        QVERIFY(model.overdue() > 1);
        model.tick(at(40min), true);
        int lit = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            lit += model.index(row, 0).data(look::ToneRole).toInt() == int(look::Tone::Bad) ? 1 : 0;
        QCOMPARE(lit, 1);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.tick(at(40min), false);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 0);
        QCOMPARE(model.index(0, 0).data(look::ToneRole).toInt(), int(look::Tone::Plain));
    }

    void what_is_settled_goes_and_the_rest_stays()
    {
        Story story;
        models::DueModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSources({{story.state(), {}}}, at(5min));
        const QString respond = story.state()->id + u"/respond"_qs;
        QVERIFY(model.rowOf(respond) >= 0);
        const QPersistentModelIndex other = model.index(model.rowOf(story.state()->id + u"/notify:PR Team"_qs), 0);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        story.at(6min).say(MilestoneReached{Milestone::Responded, {}});
        model.setSources({{story.state(), {}}}, at(6min));
        QCOMPARE(model.rowOf(respond), -1);
        QVERIFY(other.isValid());
        QCOMPARE(resets.size(), 0);
    }

    void of_several_incidents_each_row_names_its_own()
    {
        Story one;
        Story two;
        models::DueModel model;
        model.setSources({{one.state(), u"INC-1"_qs}}, at(1min));
        QCOMPARE(model.index(0, 0).data(look::WhoRole).toString(), QString());
        const int single = model.rowCount();
        auto copy = std::make_shared<Incident>(*two.state());
        copy->id = u"other"_qs;
        model.setSources({{one.state(), u"INC-1"_qs}, {copy, u"INC-2"_qs}}, at(1min));
        QCOMPARE(model.rowCount(), 2 * single);
        QSet<QString> labels;
        for (int row = 0; row < model.rowCount(); ++row)
            labels.insert(model.index(row, 0).data(look::WhoRole).toString());
        QCOMPARE(labels, (QSet<QString>{u"INC-1"_qs, u"INC-2"_qs}));
    }

    void a_screen_reader_hears_late_as_a_word()
    {
        Story story;
        models::DueModel model;
        model.setSources({{story.state(), {}}}, at(40min));
        const QString late = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(late.contains(u"late by"_qs), qPrintable(late));
        const QString due = model.index(model.rowCount() - 1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(due.contains(u"due in"_qs), qPrintable(due));
    }
};

PARAPET_TEST(TstDueModel)
#include "tst_duemodel.moc"
