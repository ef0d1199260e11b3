#include "models/figures/behindmodel.h"
#include "models/look/roles.h"
#include "models/look/span.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace figures;
using namespace std::chrono_literals;
using incidents::Milestone;
using incidents::Severity;
using Model = models::BehindModel;

namespace {

constexpr base::Instant now{std::chrono::sys_days(std::chrono::year(2025) / 1 / 15)};
const QStringList ids{u"01AAAAAAAAAAAAAAAAAAAAAAAA"_qs, u"01BBBBBBBBBBBBBBBBBBBBBBBB"_qs};

store::SpanRow row(int id, std::optional<base::Instant> from, std::optional<base::Instant> to, bool backfilled = false)
{
    return {ids.at(id),
            u"Title"_qs,
            from ? u"first"_qs : QString(),
            to ? u"second"_qs : QString(),
            {Severity::P2, now - 1h, backfilled, from, to}};
}

ClosedIncident closed(int id, base::Instant at = now - 48h)
{
    return {.id = ids.at(id),
            .title = u"Over"_qs,
            .severity = Severity::P3,
            .t0 = at - 1h,
            .closed = at,
            .closedEntry = u"closing"_qs};
}

QString text(const Model &model, int row, Model::Column column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

/// The incidents behind a figure.
class TstBehindModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_value_leads_to_its_two_entries()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        model.setSpans(QLatin1String("respond"), {row(0, now, now + 6min)}, ids);
        QCOMPARE(text(model, 0, Model::Value), u"06:00"_qs);
        QCOMPARE(model.at(0).entries, (QStringList{u"first"_qs, u"second"_qs}));
        QCOMPARE(model.at(0).opens, ids.at(0));
        QVERIFY(model.at(0).counts);
        QCOMPARE(text(model, 0, Model::Severity, Qt::AccessibleTextRole), u"P2 High"_qs);
        QVERIFY(text(model, 0, Model::Incident).startsWith(u"Title, INC-"_qs));
    }

    void a_missing_milestone_is_named_and_can_be_stated_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<bool>("begun");
        QTest::addColumn<bool>("ended");
        QTest::addColumn<int>("missing");
        QTest::addColumn<QString>("value");
        QTest::newRow("onset") << u"detect"_qs << false << true << int(Milestone::Started) << u"no started"_qs;
        QTest::newRow("response") << u"respond"_qs << true << false << int(Milestone::Responded) << u"no responded"_qs;
        QTest::newRow("both") << u"dwell_containment"_qs << false << false << int(Milestone::Compromised)
                              << u"no compromised"_qs;
    }

    void a_missing_milestone_is_named_and_can_be_stated()
    {
        QFETCH(QString, figure);
        QFETCH(bool, begun);
        QFETCH(bool, ended);
        QFETCH(int, missing);
        QFETCH(QString, value);
        const QByteArray id = figure.toLatin1();
        Model model;
        model.setSpans(QLatin1String(id),
                       {row(0, begun ? std::optional(now) : std::nullopt, ended ? std::optional(now) : std::nullopt)},
                       ids);
        QCOMPARE(*model.at(0).missing, Milestone(missing));
        QCOMPARE(text(model, 0, Model::Value), value);
        QCOMPARE(model.at(0).entries.size(), int(begun) + int(ended));
        QVERIFY(!model.at(0).counts);
        QVERIFY(model.index(0, Model::Value).data(look::TokenRole).isValid());
    }

    void what_does_not_count_says_why()
    {
        Model model;
        model.setSpans(QLatin1String("respond"), {row(0, now, now - 1min), row(1, now, now + 1min, true)}, ids);
        QCOMPARE(text(model, 0, Model::Value), u"inverted"_qs);
        QCOMPARE(model.at(0).standing, u"responded is stated before detected"_qs);
        QCOMPARE(text(model, 1, Model::Value), u"01:00"_qs);
        QCOMPARE(model.at(1).standing, u"recorded afterwards"_qs);
        for (int at = 0; at < 2; ++at) {
            QVERIFY(!model.at(at).counts);
            QVERIFY(model.index(at, Model::Incident).data(look::DimRole).toBool());
        }
    }

    void what_came_back_stands_first_and_leads_to_what_says_so()
    {
        ClosedIncident recurring = closed(1);
        recurring.again.append({u"01CCCCCCCCCCCCCCCCCCCCCCCC"_qs, now - 24h, true, u"link"_qs, u"detection"_qs});
        ClosedIncident old = closed(0, now - 2200h);
        Model model;
        const QAbstractItemModelTester tester(&model);
        model.setClosed({closed(0), recurring}, ids, now);
        QCOMPARE(model.at(0).key, ids.at(1));
        QCOMPARE(text(model, 0, Model::Value), u"yes"_qs);
        QCOMPARE(model.at(0).opens, u"01CCCCCCCCCCCCCCCCCCCCCCCC"_qs);
        QCOMPARE(model.at(0).entries, (QStringList{u"detection"_qs, u"link"_qs}));
        QCOMPARE(text(model, 1, Model::Value), u"not yet"_qs);
        QCOMPARE(model.at(1).standing, u"90 days pass on 2025-04-13"_qs);
        QCOMPARE(model.at(1).entries, QStringList{u"closing"_qs});
        model.setClosed({old}, ids, now);
        QCOMPARE(text(model, 0, Model::Value), u"no"_qs);
    }

    void rows_of_the_same_figure_keep_their_places()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        model.setSpans(QLatin1String("respond"), {row(0, now, now + 1min)}, ids);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSpans(QLatin1String("respond"), {row(1, now, now + 2min), row(0, now, now + 1min)}, ids);
        QCOMPARE(resets.size(), 0);
        model.setSpans(QLatin1String("contain"), {row(0, now, now + 1h)}, ids);
        QCOMPARE(resets.size(), 1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

PARAPET_TEST(TstBehindModel)
#include "tst_behindmodel.moc"
