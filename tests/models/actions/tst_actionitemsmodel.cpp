#include "models/actions/actionitemsmodel.h"
#include "models/actions/actionwording.h"
#include "models/look/roles.h"
#include "models/look/span.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace actions;
using namespace std::chrono_literals;
using models::ActionChoice;
using Model = models::ActionItemsModel;

namespace {

const base::Instant now = base::instant(1'736'913'600'000'000); // 2025-01-15 04:00Z

models::ActionItem item(const char *key, ActionState state, const char *owner, std::optional<base::Duration> dueIn,
                        ControlArea area = ControlArea::Protect, const char *incident = "I1")
{
    models::ActionItem out;
    out.key = QLatin1String(key);
    out.label = QStringLiteral("ACT-") + out.key;
    out.action.id = out.key;
    out.action.title = QStringLiteral("Change ") + out.key;
    out.action.owner = QLatin1String(owner);
    out.action.state = state;
    out.action.area = area;
    out.action.opened = now - 24h * 10;
    out.action.source = QLatin1String(incident);
    if (dueIn)
        out.action.due = now + *dueIn;
    out.incident = QStringLiteral("INC-") + out.action.source;
    out.incidentTitle = QStringLiteral("Token stolen");
    return out;
}

QList<models::ActionItem> all()
{
    return {item("late", ActionState::Open, "bo", -26h),
            item("soon", ActionState::InProgress, "di", 24h, ControlArea::Detect),
            item("done", ActionState::Done, "bo", 24h * 20, ControlArea::Respond, "I2"),
            item("none", ActionState::Open, "", {}), item("over", ActionState::Verified, "di", -24h * 5)};
}

QStringList keys(const Model &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.at(row).key);
    return out;
}

QString text(const Model &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TstActionItemsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_choice_shows_whose_turn_it_is_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("open") << int(ActionChoice::Open) << QStringList{u"late"_qs, u"soon"_qs, u"done"_qs, u"none"_qs};
        QTest::newRow("mine") << int(ActionChoice::Mine) << QStringList{u"soon"_qs};
        QTest::newRow("overdue") << int(ActionChoice::Overdue) << QStringList{u"late"_qs};
        QTest::newRow("to verify") << int(ActionChoice::ToVerify) << QStringList{u"done"_qs};
        QTest::newRow("all") << int(ActionChoice::All)
                             << QStringList{u"late"_qs, u"soon"_qs, u"done"_qs, u"none"_qs, u"over"_qs};
    }
    void each_choice_shows_whose_turn_it_is()
    {
        QFETCH(int, choice);
        QFETCH(QStringList, shown);
        Model model;
        const QAbstractItemModelTester tester(&model);
        model.setActor(u"di"_qs);
        model.setItems(all(), now);
        model.setChoice(ActionChoice(choice));
        QCOMPARE(keys(model), shown);
        QCOMPARE(model.count(ActionChoice(choice)), shown.size());
    }

    void filters_narrow_each_other_and_the_counts()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        model.setItems(all(), now);
        model.setChoice(ActionChoice::All);
        model.setArea(ControlArea::Detect);
        QCOMPARE(keys(model), QStringList{u"soon"_qs});
        QCOMPARE(model.count(ActionChoice::Open), 1);
        model.setArea({});
        model.setIncident(u"I2"_qs);
        QCOMPARE(keys(model), QStringList{u"done"_qs});
        model.setIncident({});
        model.setSought(u"inc-i1 CHANGE Late"_qs);
        QCOMPARE(keys(model), QStringList{u"late"_qs});
        model.setSought(u"stolen"_qs);
        QCOMPARE(model.rowCount(), 5);
        model.setSought(u"nowhere"_qs);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.overdue(), 1); // whatever is filtered
    }

    void a_row_says_how_long_is_left()
    {
        Model model;
        model.setItems(all(), now);
        model.setChoice(ActionChoice::All);
        QVERIFY(text(model, 0, Model::Due).startsWith(QChar(0x2212)) || text(model, 0, Model::Due).startsWith(u'-'));
        QCOMPARE(model.index(0, Model::Due).data(Qt::AccessibleTextRole).toString(), u"late by 1 d 02 h"_qs);
        QCOMPARE(text(model, 1, Model::Due), u"1 d 00 h"_qs);
        QCOMPARE(text(model, 3, Model::Due), u"no day"_qs);
        QCOMPARE(text(model, 3, Model::Owner), u"nobody"_qs);
        QCOMPARE(text(model, 4, Model::Due), u"2025-01-10"_qs); // settled: the day it was due
        QCOMPARE(text(model, 0, Model::Incident), u"INC-I1"_qs);
        QCOMPARE(text(model, 1, Model::Area), u"Detect"_qs);
        QCOMPARE(text(model, 1, Model::State), u"In progress"_qs);
    }

    void state_is_a_chip_and_what_is_late_is_red()
    {
        Model model;
        model.setItems(all(), now);
        model.setChoice(ActionChoice::All);
        const auto chip = [&](int row) {
            return look::Chip(model.index(row, Model::State).data(look::ChipRole).toInt());
        };
        QCOMPARE(chip(0), look::Chip::Bad);
        QCOMPARE(chip(1), look::Chip::Accent);
        QCOMPARE(chip(2), look::Chip::Warn);
        QCOMPARE(chip(3), look::Chip::Line);
        QCOMPARE(chip(4), look::Chip::Ok);
        QVERIFY(model.index(4, Model::Title).data(look::DimRole).toBool());
        QVERIFY(!model.index(0, Model::Title).data(look::DimRole).toBool());
    }

    void one_that_becomes_late_enters_the_choice_by_itself()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        model.setItems(all(), now);
        model.setChoice(ActionChoice::Overdue);
        QCOMPARE(model.rowCount(), 1);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.tick(now + 23h);
        QCOMPARE(model.rowCount(), 1);
        model.tick(now + 24h + 1s);
        QCOMPARE(keys(model), (QStringList{u"late"_qs, u"soon"_qs}));
        QCOMPARE(inserted.size(), 1);
    }

    void a_tick_changes_clocks_and_nothing_else()
    {
        Model model;
        model.setItems(
            {item("soon", ActionState::Open, "bo", 30min), item("far", ActionState::Open, "bo", 24h * 9 + 30min)}, now);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.tick(now + 1s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 0);
        QCOMPARE(changes.first().first().toModelIndex().column(), int(Model::Due));
    }

    void a_change_keeps_the_rows_that_stay()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        model.setItems(all(), now);
        const QPersistentModelIndex kept = model.index(2, 0);
        QList<models::ActionItem> next = all();
        next.removeFirst();
        next[0].action.state = ActionState::Done;
        model.setItems(next, now);
        QVERIFY(kept.isValid());
        QCOMPARE(model.at(kept.row()).key, u"done"_qs);
    }

    void it_copies_as_markdown_and_as_a_table()
    {
        models::ActionItem one = item("late", ActionState::Open, "bo", -26h);
        one.action.issue = u"acme/platform#12"_qs;
        QCOMPARE(models::markdownOf(one),
                 u"- [ ] **ACT-late** Change late — Open, bo, due 2025-01-14, INC-I1, "
                 "acme/platform\\#12\n"_qs);
        one.action.state = ActionState::Verified;
        QVERIFY(models::markdownOf(one).startsWith(u"- [x] "));
        QCOMPARE(models::cellsOf(one).size(), models::cellHeads().size());
        one.action.title = u"=cmd|'/C calc'!A0"_qs;
        QVERIFY(models::cellsOf(one).at(1).startsWith(u'\''));
    }

    void facts_tell_what_was_said_of_the_state()
    {
        models::ActionItem one = item("x", ActionState::Verified, "bo", 24h);
        one.action.doneBy = u"bo"_qs;
        one.action.verifiedBy = u"ana"_qs;
        one.action.verified = now;
        one.action.reason = u"a query"_qs;
        const QString said = look::plainText(models::factSpans(one, now, QTimeZone::utc()));
        for (const char *part : {"Verified by ana, 2025-01-15 04:00:00Z", "With a query", "Done by bo", "INC-I1 Token"})
            QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
        one.action.state = ActionState::Rejected;
        QVERIFY(look::plainText(models::factSpans(one, now, QTimeZone::utc())).contains(u"Because a query"));
    }

    void any_text_stays_one_line_when_it_is_copied_data()
    {
        QTest::addColumn<QString>("title");
        for (const support::HostileText &hostile : support::hostileTexts())
            QTest::newRow(hostile.name) << hostile.text;
    }
    void any_text_stays_one_line_when_it_is_copied()
    {
        QFETCH(QString, title);
        models::ActionItem one = item("x", ActionState::Open, "bo", 24h);
        one.action.title = title;
        QCOMPARE(models::markdownOf(one).count(u'\n'), 1);
        const QString row = models::cellsOf(one).join(u'\t');
        QCOMPARE(row.count(u'\n'), 0);
        QCOMPARE(row.count(u'\t'), models::cellHeads().size() - 1);
    }

    void heads_name_the_columns()
    {
        const Model model;
        for (int column = 0; column < Model::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

PARAPET_TEST(TstActionItemsModel)
#include "tst_actionitemsmodel.moc"
