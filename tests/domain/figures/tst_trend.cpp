#include "domain/figures/trend.h"
#include "support/testmain.h"

using namespace figures;
using namespace std::chrono_literals;
using base::Duration;
using incidents::Severity;

namespace {

constexpr base::Instant end{std::chrono::sys_days(std::chrono::year(2025) / 1 / 15)};

Measurement took(base::Instant t0, Duration span)
{
    return {Severity::P2, t0, false, t0, t0 + span};
}

} // namespace

class TstTrend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_month_has_the_mean_of_what_was_detected_in_it()
    {
        QList<Measurement> all;
        for (int i = 1; i <= 5; ++i)
            all.append(took(end - i * 24h, std::chrono::minutes(i))); // January
        for (int i = 0; i < 4; ++i)
            all.append(took(end - 20 * 24h, 1h)); // December: too few
        const QList<Point> points = trendOf(all, end);
        QCOMPARE(points.size(), 7);
        QCOMPARE(*points.last().value, 180.0);
        QCOMPARE(points.last().n, 5);
        QVERIFY(!points.at(5).value);
        QCOMPARE(points.at(5).of, 4);
        QCOMPARE(points.first().of, 0);
    }

    void what_was_recorded_afterwards_is_in_no_month()
    {
        QList<Measurement> all(6, took(end - 24h, 1min));
        all.first().backfilled = true;
        QCOMPARE(trendOf(all, end).last().of, 5);
    }

    void the_recurrence_goes_by_the_month_of_closing()
    {
        QList<ClosedIncident> all(9, {.severity = Severity::P3, .t0 = end - 60h, .closed = end - 48h});
        all.append({.severity = Severity::P3, .t0 = end - 60h, .closed = end - 48h});
        all.last().again.append({.detected = end - 24h, .confirmed = true});
        const QList<Point> points = trendOf(all, end, end);
        QCOMPARE(*points.last().value, 10.0);
        QCOMPARE(points.last().n, 1);
        QCOMPARE(points.last().of, 10);
    }

    void durations_change_from_two_percent_on_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("now");
        QTest::addColumn<QString>("course");
        QTest::newRow("the same") << 100 << 100 << QStringLiteral("stable");
        QTest::newRow("a little more") << 1000 << 1019 << QStringLiteral("stable");
        QTest::newRow("two percent more") << 1000 << 1020 << QStringLiteral("worse");
        QTest::newRow("less") << 1000 << 900 << QStringLiteral("improving");
        QTest::newRow("from nothing") << 0 << 1 << QStringLiteral("worse");
        QTest::newRow("to nothing") << 1 << 0 << QStringLiteral("improving");
        QTest::newRow("nothing at all") << 0 << 0 << QStringLiteral("stable");
    }

    void durations_change_from_two_percent_on()
    {
        QFETCH(int, before);
        QFETCH(int, now);
        QFETCH(QString, course);
        const auto change = changeOf(Duration(std::chrono::seconds(before)), Duration(std::chrono::seconds(now)));
        QCOMPARE(QString(name(change->course)), course);
        QCOMPARE(change->by, double(now - before));
    }

    void rates_change_by_more_than_half_a_point()
    {
        QCOMPARE(changeOfRate(5.0, 5.5)->course, Course::Stable);
        QCOMPARE(changeOfRate(5.0, 5.6)->course, Course::Worse);
        QCOMPARE(changeOfRate(5.0, 4.4)->course, Course::Improving);
    }

    void without_both_figures_there_is_no_change()
    {
        QVERIFY(!changeOf(std::nullopt, Duration(1s)));
        QVERIFY(!changeOf(Duration(1s), std::nullopt));
        QVERIFY(!changeOfRate(std::nullopt, 1.0));
    }
};

PARAPET_TEST(TstTrend)
#include "tst_trend.moc"
