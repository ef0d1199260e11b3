#include "domain/figures/overview.h"
#include "support/testmain.h"

using namespace figures;
using namespace std::chrono_literals;
using base::Duration;
using incidents::Severity;

namespace {

constexpr base::Instant end{std::chrono::sys_days(std::chrono::year(2025) / 1 / 15)};
constexpr Period month{end - 720h, end};

QList<Measurement> five(base::Instant t0, Duration span)
{
    return QList<Measurement>(5, {Severity::P1, t0, false, t0, t0 + span});
}

} // namespace

class TstOverview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_reach_holds_the_stretch_before_and_the_trend()
    {
        QCOMPARE(Selection{month}.reach(), (Period{end - trendLength, end}));
        const Period year{end - 8760h, end};
        QCOMPARE(Selection{year}.reach(), (Period{end - 2 * 8760h, end}));
    }

    void a_figure_knows_how_it_stands_to_the_stretch_before()
    {
        Sources sources;
        sources.spans.append(five(end - 24h, 1min) + five(end - 800h, 3min));
        const Overview overview = overviewOf({month, {}}, sources, end);
        QCOMPARE(overview.figures.size(), incidents::measures().size());
        const Overall &detect = overview.figures.first();
        QCOMPARE(*detect.summary.mean, Duration(1min));
        QCOMPARE(detect.summary.of, 5);
        QCOMPARE(detect.change->course, Course::Improving);
        QCOMPARE(detect.change->by, -120.0);
        QCOMPARE(*detect.trend.last().value, 60.0);
        QVERIFY(overview.figures.last().summary.insufficient());
    }

    void the_recurrence_is_compared_likewise()
    {
        Sources sources;
        const ClosedIncident quiet{.severity = Severity::P2, .t0 = end - 60h, .closed = end - 48h};
        ClosedIncident earlier{.severity = Severity::P2, .t0 = end - 900h, .closed = end - 800h};
        earlier.again.append({.detected = end - 700h, .confirmed = true});
        sources.closings = QList<ClosedIncident>(5, quiet) + QList<ClosedIncident>(5, earlier);
        const Overview overview = overviewOf({month, {}}, sources, end);
        QCOMPARE(*overview.recurrence.percent, 0.0);
        QVERIFY(overview.recurrence.provisional());
        QCOMPARE(overview.recurrenceChange->by, -100.0);
    }

    void a_selection_of_no_severity_asks_for_all()
    {
        QVERIFY((Selection{month, {}}.holds(Severity::P4)));
        QVERIFY((Selection{month, {Severity::P1}}.holds(Severity::P1)));
        QVERIFY(!(Selection{month, {Severity::P1}}.holds(Severity::P2)));
    }
};

PARAPET_TEST(TstOverview)
#include "tst_overview.moc"
