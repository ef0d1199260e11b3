#include "domain/incidents/closed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/figures.h"
#include "domain/incidents/milestonereached.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

namespace {

Figure figure(const IncidentBuilder &story, const char *id)
{
    for (const Figure &one : figuresOf(*story.state())) {
        if (one.id == QLatin1String(id))
            return one;
    }
    return {};
}

void reach(IncidentBuilder &story, Milestone milestone, Duration at)
{
    story.at(10h).happened(at).say(MilestoneReached{milestone, {}});
}

IncidentBuilder declared(Severity severity, bool backfilled = false)
{
    IncidentBuilder story;
    story.say(Declared{.severity = severity, .backfilled = backfilled});
    return story;
}

} // namespace

class TstFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void each_span_runs_between_its_milestones_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QList<int>>("limits"); // minutes
        using M = Milestone;
        const auto row = [](const char *id, M from, M to, const QList<int> &limits) {
            QTest::newRow(id) << QString::fromLatin1(id) << int(from) << int(to) << limits;
        };
        row("detect", M::Started, M::Detected, {5, 60});
        row("acknowledge", M::Detected, M::Acknowledged, {1});
        row("respond", M::Detected, M::Responded, {15});
        row("isolate", M::Detected, M::Isolated, {30});
        row("contain", M::Detected, M::Contained, {240});
        row("recover", M::Detected, M::Recovered, {240, 1440});
        row("dwell_detection", M::Compromised, M::Detected, {});
        row("dwell_containment", M::Compromised, M::Contained, {});
    }

    void each_span_runs_between_its_milestones()
    {
        QFETCH(QString, id);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QList<int>, limits);
        IncidentBuilder story = declared(Severity::P1);
        QCOMPARE(figure(story, qPrintable(id)).missing, (QList<Milestone>{Milestone(from), Milestone(to)}));
        reach(story, Milestone(from), 0min);
        QCOMPARE(figure(story, qPrintable(id)).missing, QList<Milestone>{Milestone(to)});
        QVERIFY(!figure(story, qPrintable(id)).value);
        reach(story, Milestone(to), 20min);
        const Figure measured = figure(story, qPrintable(id));
        QCOMPARE(*measured.value, Duration(20min));
        QVERIFY(measured.missing.isEmpty());
        QCOMPARE(measured.targets.size(), limits.size());
        for (qsizetype i = 0; i < limits.size(); ++i) {
            QCOMPARE(measured.targets.at(i).limit, Duration(std::chrono::minutes(limits.at(i))));
            QCOMPARE(*measured.targets.at(i).met, limits.at(i) >= 20);
            QVERIFY(!measured.targets.at(i).source.isEmpty());
        }
    }

    void both_sources_are_shown_where_they_differ()
    {
        IncidentBuilder story = declared(Severity::P3);
        reach(story, Milestone::Detected, 0min);
        reach(story, Milestone::Responded, 2h);
        const QList<Target> targets = figure(story, "respond").targets;
        QCOMPARE(targets.size(), 2);
        QCOMPARE(*targets.first().met, false);
        QCOMPARE(targets.last().source, QStringLiteral("classification P3"));
        QCOMPARE(*targets.last().met, true);
        QVERIFY(figure(story, "acknowledge").targets.isEmpty());
    }

    void an_inversion_is_a_warning_and_no_value()
    {
        IncidentBuilder story = declared(Severity::P1);
        reach(story, Milestone::Started, 30min);
        reach(story, Milestone::Detected, 0min);
        const Figure detect = figure(story, "detect");
        QVERIFY(detect.inverted);
        QVERIFY(!detect.value);
        QVERIFY(!detect.targets.first().met);
    }

    void an_incident_recorded_later_has_values_but_meets_nothing()
    {
        IncidentBuilder story = declared(Severity::P1, true);
        reach(story, Milestone::Detected, 0min);
        reach(story, Milestone::Responded, 5min);
        QCOMPARE(*figure(story, "respond").value, Duration(5min));
        QVERIFY(!figure(story, "respond").targets.first().met);
    }

    void no_figure_has_a_bare_abbreviation_for_a_name()
    {
        for (const Figure &one : figuresOf(Incident())) {
            QVERIFY(one.name.contains(u' '));
            QVERIFY(one.name != one.name.toUpper());
        }
    }
};

PARAPET_TEST(TstFigures)
#include "tst_figures.moc"
