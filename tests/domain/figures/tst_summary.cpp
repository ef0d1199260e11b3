#include "domain/figures/summary.h"
#include "support/testmain.h"

using namespace figures;
using namespace std::chrono_literals;
using base::Duration;
using incidents::Severity;

namespace {

constexpr base::Instant t0{std::chrono::sys_days(std::chrono::year(2025) / 1 / 15)};

const incidents::Measure &measure(const char *id)
{
    for (const incidents::Measure &one : incidents::measures()) {
        if (one.id == QLatin1String(id))
            return one;
    }
    qFatal("no such measure: %s", id);
}

Measurement took(Duration span, Severity severity = Severity::P1)
{
    return {severity, t0, false, t0, t0 + span};
}

QList<Measurement> took(const QList<int> &seconds, Severity severity = Severity::P1)
{
    QList<Measurement> out;
    for (const int one : seconds)
        out.append(took(std::chrono::seconds(one), severity));
    return out;
}

/// Five of the same length.
QList<Measurement> five(Duration span, Severity severity = Severity::P1)
{
    return QList<Measurement>(5, took(span, severity));
}

const Judged *target(const Summary &summary, const QString &source)
{
    for (const Judged &one : summary.targets) {
        if (one.source == source)
            return &one;
    }
    return nullptr;
}

} // namespace

class TstSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The current values that the reference gives beside its targets, and each target itself.
    void the_references_own_numbers_meet_its_targets_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("met");
        const auto row = [](const char *figure, int seconds, const char *source, bool met) {
            QTest::addRow("%s %d s, %s", figure, seconds, source)
                << QString::fromLatin1(figure) << seconds << QString::fromLatin1(source) << met;
        };
        row("detect", 47, "KPI", true); // "47 sec"
        row("detect", 47, "phase overview", true);
        row("detect", 5 * 60, "KPI", true);
        row("detect", 5 * 60 + 1, "KPI", false);
        row("detect", 5 * 60 + 1, "phase overview", true);
        row("detect", 3601, "phase overview", false);
        row("acknowledge", 60, "playbook t+0", true);
        row("acknowledge", 61, "playbook t+0", false);
        row("respond", 3 * 60, "KPI", true); // "3 min"
        row("respond", 15 * 60 + 1, "KPI", false);
        row("isolate", 30 * 60, "playbook t+30", true);
        row("isolate", 30 * 60 + 1, "playbook t+30", false);
        row("contain", 4 * 3600, "phase overview", true);
        row("contain", 4 * 3600 + 1, "phase overview", false);
        row("recover", 8280, "KPI", true); // "2.3 hours"
        row("recover", 5 * 3600, "KPI", false);
        row("recover", 5 * 3600, "playbook t+24h", true);
        row("recover", 24 * 3600 + 1, "playbook t+24h", false);
    }

    void the_references_own_numbers_meet_its_targets()
    {
        QFETCH(QString, figure);
        QFETCH(int, seconds);
        QFETCH(QString, source);
        QFETCH(bool, met);
        const Summary summary =
            summaryOf(measure(qPrintable(figure)), five(std::chrono::seconds(seconds)), {Severity::P1});
        QCOMPARE(*summary.mean, Duration(std::chrono::seconds(seconds)));
        const Judged *judged = target(summary, source);
        QVERIFY(judged);
        QCOMPARE(judged->met, std::optional(met));
        QCOMPARE(judged->measurable, 5);
    }

    void percentiles_are_values_that_occurred()
    {
        const Summary summary = summaryOf(measure("respond"), took({600, 120, 1800, 240, 300, 360}));
        QCOMPARE(summary.measurable, 6);
        QCOMPARE(*summary.mean, Duration(570s));
        QCOMPARE(*summary.median, Duration(300s));
        QCOMPARE(*summary.p90, Duration(1800s));
        QCOMPARE(summary.name, QStringLiteral("Mean time to respond"));
    }

    void the_nearest_rank_is_exact_at_the_edges_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("value");
        QTest::newRow("p90 of 10") << 10 << 90 << 9;
        QTest::newRow("p90 of 11") << 11 << 90 << 10;
        QTest::newRow("median of 10") << 10 << 50 << 5;
        QTest::newRow("median of 11") << 11 << 50 << 6;
        QTest::newRow("p100 of 10") << 10 << 100 << 10;
        QTest::newRow("p1 of 10") << 10 << 1 << 1;
        QTest::newRow("p90 of 1") << 1 << 90 << 1;
        QTest::newRow("p90 of 5") << 5 << 90 << 5;
    }

    void the_nearest_rank_is_exact_at_the_edges()
    {
        QFETCH(int, count);
        QFETCH(int, percent);
        QFETCH(int, value);
        QList<Duration> sorted;
        for (int i = 1; i <= count; ++i)
            sorted.append(std::chrono::seconds(i));
        QCOMPARE(nearestRank(sorted, percent), Duration(std::chrono::seconds(value)));
    }

    void below_five_there_is_no_figure()
    {
        const Summary four = summaryOf(measure("respond"), took({1, 2, 3, 4}));
        QVERIFY(four.insufficient());
        QCOMPARE(four.measurable, 4);
        QVERIFY(!four.median && !four.p90 && !four.targets.first().met);
        QVERIFY(!summaryOf(measure("respond"), took({1, 2, 3, 4, 5})).insufficient());
    }

    void what_is_missing_or_inverted_is_counted_and_left_out()
    {
        QList<Measurement> all = took({60, 120, 180, 240, 300});
        all.append({Severity::P1, t0, false, std::nullopt, t0});
        all.append({Severity::P1, t0, false, t0, std::nullopt});
        all.append({Severity::P1, t0, false, t0, t0 - 1s});
        const Summary summary = summaryOf(measure("detect"), all);
        QCOMPARE(summary.of, 8);
        QCOMPARE(summary.measurable, 5);
        QCOMPARE(summary.missing, 2);
        QCOMPARE(summary.inverted, 1);
        QCOMPARE(*summary.mean, Duration(180s));
    }

    void one_of_no_length_is_a_value() { QCOMPARE(*summaryOf(measure("detect"), five(0s)).mean, Duration(0)); }

    void what_was_recorded_afterwards_stands_beside()
    {
        QList<Measurement> all = five(60s);
        for (int i = 0; i < 5; ++i) {
            all.append(took(50h));
            all.last().backfilled = true;
        }
        const Summary summary = summaryOf(measure("respond"), all);
        QCOMPARE(summary.of, 5);
        QCOMPARE(summary.backfilled, 5);
        QCOMPARE(*summary.mean, Duration(60s));
        QVERIFY(*summary.targets.first().met);
    }

    void each_target_is_judged_by_those_it_is_for()
    {
        // P3 responses of 2 h meet their own 4 h, and spoil the 15 min that are for all.
        const QList<Measurement> mixed = five(5min, Severity::P1) + five(2h, Severity::P3);
        const Summary summary = summaryOf(measure("respond"), mixed);
        QCOMPARE(target(summary, QStringLiteral("KPI"))->severities.size(), 4);
        QCOMPARE(*target(summary, QStringLiteral("KPI"))->met, false);
        QCOMPARE(target(summary, QStringLiteral("classification P3"))->severities, QList<Severity>{Severity::P3});
        QCOMPARE(*target(summary, QStringLiteral("classification P3"))->met, true);
        QVERIFY(!target(summary, QStringLiteral("classification P2"))->met);
        QVERIFY(!target(summary, QStringLiteral("classification P1"))); // it is the KPI's own 15 min
    }

    void only_the_severities_asked_for_have_targets()
    {
        const Summary p3 = summaryOf(measure("acknowledge"), five(5min, Severity::P3), {Severity::P3});
        QVERIFY(p3.targets.isEmpty());
        const Summary all = summaryOf(measure("acknowledge"), five(30s) + five(1h, Severity::P3));
        QCOMPARE(all.targets.size(), 1);
        QCOMPARE(*all.targets.first().met, true); // by the P1 alone
        QVERIFY(*all.mean > 60s);
    }

    void dwell_has_two_names_and_no_target()
    {
        for (const char *id : {"dwell_detection", "dwell_containment"}) {
            const Summary summary = summaryOf(measure(id), five(1h));
            QVERIFY(summary.targets.isEmpty());
            QVERIFY(summary.name.startsWith(QStringLiteral("Mean dwell to ")));
        }
    }
};

PARAPET_TEST(TstSummary)
#include "tst_summary.moc"
