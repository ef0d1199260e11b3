#include "domain/figures/recurrence.h"
#include "support/testmain.h"

using namespace figures;
using namespace std::chrono_literals;
using base::Duration;
using incidents::Severity;

namespace {

constexpr base::Instant start{std::chrono::sys_days(std::chrono::year(2024) / 7 / 1)};
constexpr Period always{start, start + 10000h};
constexpr base::Instant muchLater = start + 9000h;

ClosedIncident closedAt(Duration after)
{
    return {.severity = Severity::P2, .t0 = start + after - 10h, .closed = start + after};
}

ClosedIncident recurring(Duration detectedAfterClosing, bool confirmed = true)
{
    ClosedIncident out = closedAt(20h);
    out.again.append(
        {.incident = QStringLiteral("later"), .detected = out.closed + detectedAfterClosing, .confirmed = confirmed});
    return out;
}

} // namespace

class TstRecurrence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ninety_days_are_the_limit_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<bool>("counts");
        const auto row = [](const char *name, Duration after, bool counts) {
            QTest::newRow(name) << qint64(after.count()) << counts;
        };
        row("the next day", 24h, true);
        row("on the 90th day", 90 * 24h, true);
        row("just after", 90 * 24h + 1us, false);
        row("before it was closed", -2h, true);
        row("at the same time as the first", -10h, false);
        row("before the first", -11h, false);
    }

    void ninety_days_are_the_limit()
    {
        QFETCH(qint64, micros);
        QFETCH(bool, counts);
        QCOMPARE(recurring(Duration(micros)).recurrence() != nullptr, counts);
    }

    void a_suspicion_is_no_recurrence()
    {
        const ClosedIncident suspected = recurring(24h, false);
        QVERIFY(!suspected.recurrence());
        QVERIFY(suspected.suspicion());
        const Recurrence one = recurrenceOf({suspected}, always, muchLater);
        QCOMPARE(one.recurred, 0);
        QCOMPARE(one.suspected, 1);
    }

    void the_first_that_came_back_counts()
    {
        ClosedIncident twice = recurring(48h);
        twice.again.append({.incident = QStringLiteral("earlier"), .detected = twice.closed + 24h, .confirmed = true});
        QCOMPARE(twice.recurrence()->incident, QStringLiteral("earlier"));
        QCOMPARE(recurrenceOf({twice}, always, muchLater).recurred, 1);
    }

    void under_five_percent_is_met_data()
    {
        QTest::addColumn<int>("closed");
        QTest::addColumn<int>("recurred");
        QTest::addColumn<double>("percent");
        QTest::addColumn<bool>("met");
        QTest::newRow("none") << 10 << 0 << 0.0 << true;
        QTest::newRow("the reference's own") << 1000 << 21 << 2.1 << true;
        QTest::newRow("five of a hundred") << 100 << 5 << 5.0 << false;
        QTest::newRow("one of twenty-one") << 21 << 1 << 100.0 / 21 << true;
        QTest::newRow("one of twenty") << 20 << 1 << 5.0 << false;
    }

    void under_five_percent_is_met()
    {
        QFETCH(int, closed);
        QFETCH(int, recurred);
        QFETCH(double, percent);
        QFETCH(bool, met);
        QList<ClosedIncident> all(recurred, recurring(24h));
        all += QList<ClosedIncident>(closed - recurred, closedAt(30h));
        const Recurrence one = recurrenceOf(all, always, muchLater);
        QCOMPARE(one.closed, closed);
        QCOMPARE(one.recurred, recurred);
        QCOMPARE(*one.percent, percent);
        QCOMPARE(*one.met, met);
        QVERIFY(!one.provisional());
    }

    void below_five_closed_there_is_no_rate()
    {
        const Recurrence four = recurrenceOf(QList<ClosedIncident>(4, closedAt(20h)), always, muchLater);
        QVERIFY(four.insufficient());
        QVERIFY(!four.met);
        QCOMPARE(four.closed, 4);
    }

    void it_is_provisional_until_the_ninety_days_have_passed()
    {
        const ClosedIncident quiet = closedAt(20h);
        const QList<ClosedIncident> all(5, quiet);
        QCOMPARE(recurrenceOf(all, always, quiet.closed + 90 * 24h - 1us).pending, 5);
        QVERIFY(recurrenceOf(all, always, quiet.closed + 90 * 24h - 1us).provisional());
        QVERIFY(!recurrenceOf(all, always, quiet.closed + 90 * 24h).provisional());
        // One that has come back is settled.
        QVERIFY(!recurring(24h).pending(start + 50h));
    }

    void the_period_goes_by_closing()
    {
        const QList<ClosedIncident> all{closedAt(20h), closedAt(30h)};
        QCOMPARE(recurrenceOf(all, {start + 20h, start + 30h}, muchLater).closed, 1);
        QCOMPARE(recurrenceOf(all, {start, start + 20h}, muchLater).closed, 0);
    }

    void what_was_recorded_afterwards_stands_beside()
    {
        ClosedIncident old = recurring(24h);
        old.backfilled = true;
        const Recurrence one = recurrenceOf(QList<ClosedIncident>(5, closedAt(20h)) << old, always, muchLater);
        QCOMPARE(one.closed, 5);
        QCOMPARE(one.recurred, 0);
        QCOMPARE(one.backfilled, 1);
    }
};

PARAPET_TEST(TstRecurrence)
#include "tst_recurrence.moc"
