#include "panes/shell/duealarms.h"
#include "panes/shell/duewatch.h"
#include "support/testmain.h"

using namespace shell;
using namespace std::chrono_literals;

namespace {

const base::Instant due = base::instant(1'736'913'600'000'000);

store::DueRow clockOf(int severity, base::Instant at = due)
{
    store::DueRow row;
    row.incidentId = u"INC"_qs;
    row.incident = u"Malicious release"_qs;
    row.severity = severity;
    row.key = u"respond"_qs;
    row.what = u"Respond"_qs;
    row.due = at;
    return row;
}

} // namespace

class TstDueAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_clock_is_told_data()
    {
        QTest::addColumn<int>("severity");
        QTest::addColumn<qint64>("secondsLeft");
        QTest::addColumn<int>("told");
        QTest::addColumn<bool>("breached");
        QTest::newRow("far away") << 1 << qint64(121) << 0 << false;
        QTest::newRow("two minutes before") << 1 << qint64(120) << 1 << false;
        QTest::newRow("a P4 two minutes before") << 4 << qint64(120) << 1 << false;
        QTest::newRow("one second before") << 2 << qint64(1) << 1 << false;
        QTest::newRow("a P1 runs out") << 1 << qint64(0) << 1 << true;
        QTest::newRow("a P2 runs out") << 2 << qint64(0) << 0 << false;
        QTest::newRow("a P1 that ran out just now") << 1 << qint64(-59) << 1 << true;
        QTest::newRow("a P1 that ran out long ago") << 1 << qint64(-60) << 0 << false;
    }

    void a_clock_is_told()
    {
        QFETCH(int, severity);
        QFETCH(qint64, secondsLeft);
        QFETCH(int, told);
        QFETCH(bool, breached);
        DueAlarms alarms;
        const QList<DueAlarm> taken = alarms.take({clockOf(severity)}, due - std::chrono::seconds(secondsLeft));
        QCOMPARE(int(taken.size()), told);
        if (told)
            QCOMPARE(taken.first().breached, breached);
    }

    void each_clock_is_told_once_and_a_p1_once_more_when_it_runs_out()
    {
        DueAlarms alarms;
        const QList<store::DueRow> rows{clockOf(1)};
        QCOMPARE(alarms.take(rows, due - 90s).size(), 1);
        QCOMPARE(alarms.take(rows, due - 85s).size(), 0);
        QCOMPARE(alarms.take(rows, due + 1s).size(), 1);
        QCOMPARE(alarms.take(rows, due + 6s).size(), 0);
    }

    void a_clock_that_is_set_anew_is_told_anew()
    {
        DueAlarms alarms;
        QCOMPARE(alarms.take({clockOf(3)}, due - 90s).size(), 1);
        QCOMPARE(alarms.take({clockOf(3, due + 10s)}, due - 80s).size(), 1);
    }

    void the_words_name_severity_what_and_how_long()
    {
        store::DueRow row = clockOf(1);
        QCOMPARE(DueWatch::summaryOf({row, false}), u"P1 due soon: Respond"_qs);
        QCOMPARE(DueWatch::summaryOf({row, true}), u"P1 overdue: Respond"_qs);
        QCOMPARE(DueWatch::bodyOf({row, false}, due - 90s), u"01:30 left · Malicious release"_qs);
        row.who = u"bo"_qs;
        QCOMPARE(DueWatch::bodyOf({row, true}, due + 1s), u"run out · bo · Malicious release"_qs);
    }
};

PARAPET_TEST(TstDueAlarms)
#include "tst_duealarms.moc"
