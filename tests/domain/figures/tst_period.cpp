#include "domain/figures/period.h"
#include "support/testmain.h"

using namespace figures;
using namespace std::chrono_literals;

namespace {

base::Instant at(const char *text)
{
    return base::fromRfc3339(QString::fromLatin1(text)).value();
}

} // namespace

class TstPeriod : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void its_end_is_not_in_it()
    {
        const Period day{at("2025-01-15T00:00:00Z"), at("2025-01-16T00:00:00Z")};
        QVERIFY(day.holds(day.from));
        QVERIFY(day.holds(day.to - 1us));
        QVERIFY(!day.holds(day.to));
        QVERIFY(!day.holds(day.from - 1us));
    }

    void the_one_before_is_as_long_and_touches_it()
    {
        const Period period{at("2024-12-16T00:00:00Z"), at("2025-01-15T00:00:00Z")};
        QCOMPARE(before(period), (Period{at("2024-11-16T00:00:00Z"), period.from}));
    }

    void months_are_those_of_the_calendar_and_leave_no_gap()
    {
        const base::Instant end = at("2025-01-15T03:57:17Z");
        const QList<Period> months = monthsUntil(end);
        QCOMPARE(months.size(), 7);
        QCOMPARE(months.first().from, at("2024-07-17T03:57:17Z"));
        QCOMPARE(months.first().to, at("2024-08-01T00:00:00Z"));
        QCOMPARE(months.at(5), (Period{at("2024-12-01T00:00:00Z"), at("2025-01-01T00:00:00Z")}));
        QCOMPARE(months.last(), (Period{at("2025-01-01T00:00:00Z"), end}));
        for (qsizetype i = 1; i < months.size(); ++i)
            QCOMPARE(months.at(i).from, months.at(i - 1).to);
    }

    void an_end_at_the_turn_of_a_month_makes_no_empty_month()
    {
        const QList<Period> months = monthsUntil(at("2025-03-01T00:00:00Z"));
        QCOMPARE(months.last(), (Period{at("2025-02-01T00:00:00Z"), at("2025-03-01T00:00:00Z")}));
        for (const Period &month : months)
            QVERIFY(month.length() > 0s);
    }
};

PARAPET_TEST(TstPeriod)
#include "tst_period.moc"
