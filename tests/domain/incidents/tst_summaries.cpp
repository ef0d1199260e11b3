#include "domain/incidents/closed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/declined.h"
#include "domain/incidents/linked.h"
#include "domain/incidents/merged.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/summaries.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

namespace {

IncidentBuilder responded(Duration after, Severity severity = Severity::P1, bool backfilled = false)
{
    IncidentBuilder story;
    story.say(Declared{.severity = severity, .backfilled = backfilled});
    story.say(MilestoneReached{Milestone::Detected, {}});
    if (after >= 0min)
        story.at(after).say(MilestoneReached{Milestone::Responded, {}});
    return story;
}

QList<IncidentPtr> responses(const QList<int> &minutes, Severity severity = Severity::P1)
{
    QList<IncidentPtr> out;
    for (const int one : minutes)
        out.append(responded(std::chrono::minutes(one), severity).state());
    return out;
}

Summary respond(const QList<IncidentPtr> &incidents)
{
    const Instant t0 = IncidentBuilder::t0();
    const Summaries all = summariesOf(incidents, t0 - 1h, t0 + 1h);
    return *std::find_if(all.figures.begin(), all.figures.end(),
                         [](const Summary &one) { return one.id == QLatin1String("respond"); });
}

} // namespace

class TstSummaries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void percentiles_are_values_that_occurred()
    {
        const Summary summary = respond(responses({10, 2, 30, 4, 5, 6}));
        QCOMPARE(summary.measurable, 6);
        QCOMPARE(*summary.mean, Duration(570s));
        QCOMPARE(*summary.median, Duration(5min));
        QCOMPARE(*summary.p90, Duration(30min));
        QCOMPARE(summary.name, QStringLiteral("Mean time to respond"));
        QVERIFY(*summary.targets.first().met);
    }

    void the_nearest_rank_is_exact_at_the_edges()
    {
        QList<Duration> ten;
        for (int i = 1; i <= 10; ++i)
            ten.append(std::chrono::seconds(i));
        QCOMPARE(nearestRank(ten, 90), Duration(9s));
        QCOMPARE(nearestRank(ten, 50), Duration(5s));
        QCOMPARE(nearestRank(ten, 100), Duration(10s));
        QCOMPARE(nearestRank(ten, 1), Duration(1s));
        QCOMPARE(nearestRank({7s}, 90), Duration(7s));
    }

    void below_five_there_is_no_figure()
    {
        const Summary four = respond(responses({1, 2, 3, 4}));
        QVERIFY(four.insufficient());
        QCOMPARE(four.measurable, 4);
        QVERIFY(!four.median && !four.p90 && !four.targets.first().met);
        QVERIFY(!respond(responses({1, 2, 3, 4, 5})).insufficient());
    }

    void a_missing_milestone_is_counted_as_missing()
    {
        const Summary summary = respond(responses({1, 2, 3, 4, 5, -1, -1}));
        QCOMPARE(summary.measurable, 5);
        QCOMPARE(summary.of, 7);
        QCOMPARE(*summary.mean, Duration(3min));
    }

    void a_mix_is_measured_by_what_holds_for_all()
    {
        const QList<IncidentPtr> mixed = responses({1, 2, 3}) + responses({100, 200, 300}, Severity::P3);
        const QList<Target> targets = respond(mixed).targets;
        QCOMPARE(targets.size(), 1);
        QCOMPARE(targets.first().source, QStringLiteral("KPI"));
        QVERIFY(!*targets.first().met);
        QCOMPARE(respond(responses({1, 2, 3, 4, 5}, Severity::P3)).targets.size(), 2);
    }

    void what_is_excluded_is_counted_by_reason()
    {
        QList<IncidentPtr> all = responses({1, 2, 3, 4, 5});
        for (const Outcome outcome : {Outcome::Exercise, Outcome::FalsePositive, Outcome::Duplicate}) {
            IncidentBuilder story = responded(500min);
            story.say(Closed{outcome, {}});
            all.append(story.state());
        }
        IncidentBuilder merged = responded(500min);
        merged.say(Merged{merged.otherSubject(), {}});
        IncidentBuilder linked = responded(500min);
        linked.say(Linked{LinkKind::DuplicateOf, linked.otherSubject(), true});
        IncidentBuilder declined;
        declined.say(Declared{});
        declined.say(Declined{QStringLiteral("a test")});
        all += {merged.state(), linked.state(), declined.state(), responded(500min, Severity::P1, true).state()};
        const Summaries summed = summariesOf(all, IncidentBuilder::t0(), IncidentBuilder::t0() + 1s);
        QCOMPARE(summed.excluded.value(Exclusion::Exercise), 1);
        QCOMPARE(summed.excluded.value(Exclusion::FalsePositive), 1);
        QCOMPARE(summed.excluded.value(Exclusion::Duplicate), 3);
        QCOMPARE(summed.excluded.value(Exclusion::Declined), 1);
        QCOMPARE(summed.excluded.value(Exclusion::Backfilled), 1);
        QCOMPARE(*respond(all).mean, Duration(3min));
    }

    void the_period_goes_by_t0_and_ends_before_its_end()
    {
        const Instant t0 = IncidentBuilder::t0();
        const QList<IncidentPtr> one = responses({1});
        QCOMPARE(summariesOf(one, t0, t0 + 1us).figures.first().of, 1);
        QCOMPARE(summariesOf(one, t0 - 1h, t0).figures.first().of, 0);
        QCOMPARE(summariesOf(one, t0 + 1us, t0 + 1h).figures.first().of, 0);
    }
};

PARAPET_TEST(TstSummaries)
#include "tst_summaries.moc"
