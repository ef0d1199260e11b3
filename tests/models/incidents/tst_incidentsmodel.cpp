#include "models/incidents/incidentsmodel.h"
#include "models/look/roles.h"
#include "models/look/span.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace std::chrono_literals;
using Model = models::IncidentsModel;

namespace {

const base::Instant now = base::instant(1'736'913'600'000'000);

models::IncidentRow row(const char *key, incidents::Severity severity, bool open, base::Duration age)
{
    models::IncidentRow out;
    out.key = QLatin1String(key);
    out.label = QStringLiteral("INC-") + out.key;
    out.title = QStringLiteral("Title of ") + out.key;
    out.severity = severity;
    out.open = open;
    out.status = open ? incidents::Status::Active : incidents::Status::Closed;
    out.t0 = now - age;
    if (!open)
        out.ended = out.t0 + 1h;
    return out;
}

QStringList keys(const Model &model)
{
    QStringList out;
    for (int i = 0; i < model.rowCount(); ++i)
        out.append(model.at(i).key);
    return out;
}

} // namespace

class TstIncidentsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_graver_and_younger_ones_come_first()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        using incidents::Severity;
        model.setRows({row("old", Severity::P1, false, 48h), row("minor", Severity::P4, true, 1h),
                       row("grave", Severity::P1, true, 5h), row("newer", Severity::P4, true, 10min),
                       row("last", Severity::P3, false, 2h)},
                      now);
        QCOMPARE(keys(model), (QStringList{u"grave"_qs, u"newer"_qs, u"minor"_qs, u"last"_qs, u"old"_qs}));
    }

    void seen_for_their_reviews_the_soonest_due_comes_first()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        models::IncidentRow later = row("later", incidents::Severity::P1, false, 48h);
        later.reviewDue = now + 24h;
        later.review = u"Draft"_qs;
        later.lead = u"bo"_qs;
        models::IncidentRow sooner = row("sooner", incidents::Severity::P4, false, 90h);
        sooner.reviewDue = now + 1h;
        model.setSight(models::IncidentSight::Review);
        model.setRows({later, sooner, row("none", incidents::Severity::P1, false, 9h)}, now);
        QCOMPARE(keys(model), (QStringList{u"sooner"_qs, u"later"_qs, u"none"_qs}));
        QCOMPARE(model.index(0, Model::Status).data().toString(), u"Not begun"_qs);
        QCOMPARE(model.index(0, Model::Commander).data().toString(), u"nobody"_qs);
        QCOMPARE(model.index(1, Model::Status).data().toString(), u"Draft"_qs);
        QCOMPARE(model.index(1, Model::Commander).data().toString(), u"bo"_qs);
        QCOMPARE(model.headerData(Model::Commander, Qt::Horizontal, Qt::DisplayRole).toString(), u"Lead"_qs);
        model.setSight(models::IncidentSight::Response);
        QCOMPARE(model.headerData(Model::Commander, Qt::Horizontal, Qt::DisplayRole).toString(), u"IC"_qs);
    }

    void a_merged_one_says_where_it_goes_on()
    {
        Model model;
        models::IncidentRow merged = row("a", incidents::Severity::P2, false, 2h);
        merged.status = incidents::Status::Merged;
        merged.mergedInto = u"INC-7F3A2"_qs;
        model.setRows({merged}, now);
        QCOMPARE(model.index(0, Model::Status).data().toString(), u"Merged into INC-7F3A2"_qs);
    }

    void time_runs_while_open_and_stands_afterwards()
    {
        Model model;
        model.setRows({row("a", incidents::Severity::P1, true, 90min), row("b", incidents::Severity::P1, false, 90h)},
                      now);
        QCOMPARE(model.index(0, Model::Age).data().toString(), u"01:30:00"_qs);
        QCOMPARE(model.index(1, Model::Age).data().toString(), u"01:00:00"_qs);
        model.tick(now + 1s);
        QCOMPARE(model.index(0, Model::Age).data().toString(), u"01:30:01"_qs);
        QCOMPARE(model.index(1, Model::Age).data().toString(), u"01:00:00"_qs);
    }

    void what_is_late_is_counted_as_time_goes()
    {
        Model model;
        models::IncidentRow one = row("a", incidents::Severity::P1, true, 1h);
        one.due = now + 10s;
        one.dueWhat = u"Tell CISO"_qs;
        one.dues = {now + 10s, now + 1h};
        model.setRows({one}, now);
        QCOMPARE(model.overdue(0), 0);
        QCOMPARE(model.index(0, Model::Overdue).data().toString(), QString());
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.tick(now + 11s);
        QCOMPARE(model.overdue(0), 1);
        QCOMPARE(model.index(0, Model::Overdue).data(look::ChipRole).toInt(), int(look::Chip::Bad));
        QCOMPARE(model.index(0, Model::Due).data(Qt::AccessibleTextRole).toString(), u"−00:01, Tell CISO"_qs);
        QVERIFY(changes.size() >= 2);
    }

    void every_cell_can_be_heard_and_every_column_has_a_name()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({row("a", incidents::Severity::P2, true, 1h)}, now);
        QCOMPARE(model.index(0, Model::Severity).data(Qt::AccessibleTextRole).toString(), u"P2 High"_qs);
        QCOMPARE(model.index(0, Model::Title).data(Qt::AccessibleTextRole).toString(), u"Title of a, INC-a"_qs);
        QCOMPARE(model.index(0, Model::Commander).data(Qt::AccessibleTextRole).toString(), u"open"_qs);
        for (int column = 0; column < Model::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
    }

    void a_selected_row_survives_a_new_reading()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        using incidents::Severity;
        model.setRows({row("a", Severity::P2, true, 1h), row("b", Severity::P3, true, 1h)}, now);
        const QPersistentModelIndex selected = model.index(1, 0);
        model.setRows(
            {row("c", Severity::P1, true, 1min), row("b", Severity::P1, true, 1h), row("a", Severity::P2, true, 1h)},
            now);
        QVERIFY(selected.isValid());
        QCOMPARE(model.at(selected.row()).key, u"b"_qs);
    }
};

PARAPET_TEST(TstIncidentsModel)
#include "tst_incidentsmodel.moc"
