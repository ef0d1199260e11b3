#include "domain/incidents/knownat.h"

#include "domain/incidents/declared.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/severityraised.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

namespace {

/// Declared P3 at T0; at 10 min a note about minute 2; at 20 min raised to P1; at 30 min the note struck.
IncidentBuilder story(QString *note = nullptr)
{
    IncidentBuilder story;
    story.say(Declared{.severity = Severity::P3});
    story.say(MilestoneReached{Milestone::Detected, {}});
    const QString id = story.at(10min).happened(2min).say(Noted{QStringLiteral("seen in a log")});
    story.at(20min).say(SeverityRaised{.to = Severity::P1});
    story.at(30min).say(journal::Struck{id, QStringLiteral("another log")});
    if (note)
        *note = id;
    return story;
}

IncidentPtr known(const Incident &incident, Duration afterT0, KnownBy by)
{
    return knownAt(incident, IncidentBuilder::t0() + afterT0, by).value();
}

} // namespace

class TstKnownAt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void by_what_was_recorded_until_then()
    {
        QString note;
        const IncidentPtr now = story(&note).state();
        QVERIFY(!known(*now, 5min, KnownBy::Recorded)->line(note));
        const IncidentPtr atTwelve = known(*now, 12min, KnownBy::Recorded);
        QVERIFY(atTwelve->line(note)->counts());
        QCOMPARE(atTwelve->severity(), Severity::P3);
        const IncidentPtr atTwenty = known(*now, 20min, KnownBy::Recorded);
        QCOMPARE(atTwenty->severity(), Severity::P1);
        QVERIFY(atTwenty->line(note)->counts());
        QVERIFY(known(*now, 30min, KnownBy::Recorded)->line(note)->struck);
    }

    void by_what_had_happened_until_then_as_it_is_told_today()
    {
        QString note;
        const IncidentPtr now = story(&note).state();
        QVERIFY(!known(*now, 1min, KnownBy::Happened)->line(note));
        const IncidentPtr atFive = known(*now, 5min, KnownBy::Happened);
        QVERIFY(atFive->line(note)); // recorded later
        QVERIFY(atFive->line(note)->struck); // and known today to be wrong
        QCOMPARE(atFive->severity(), Severity::P3);
    }

    void a_breach_that_came_later_is_not_seen()
    {
        IncidentBuilder late = story();
        late.at(2h).say(Noted{QStringLiteral("an hour after the response was due")});
        const IncidentPtr now = late.state();
        QVERIFY(!now->breachSeen.isEmpty());
        for (const KnownBy by : {KnownBy::Recorded, KnownBy::Happened})
            QVERIFY(known(*now, 3min, by)->breachSeen.isEmpty());
    }

    void at_the_end_it_is_as_it_is_now()
    {
        const IncidentPtr now = story().state();
        for (const KnownBy by : {KnownBy::Recorded, KnownBy::Happened}) {
            const IncidentPtr then = known(*now, 24h, by);
            QCOMPARE(then->lines.size(), now->lines.size());
            QCOMPARE(then->severity(), now->severity());
            QCOMPARE(then->milestones, now->milestones);
        }
    }

    void before_the_declaration_there_is_nothing()
    {
        const auto before = knownAt(*story().state(), IncidentBuilder::t0() - 1s, KnownBy::Recorded);
        QVERIFY(!before);
        QCOMPARE(before.error().kind, ErrorKind::Invalid);
    }

    void the_steps_are_sorted_and_each_is_there_once()
    {
        const IncidentPtr now = story().state();
        const auto after = [](Duration span) { return IncidentBuilder::t0() + span; };
        QCOMPARE(knownInstants(*now, KnownBy::Recorded),
                 (QList<Instant>{after(0s), after(10min), after(20min), after(30min)}));
        QCOMPARE(knownInstants(*now, KnownBy::Happened), (QList<Instant>{after(0s), after(2min), after(20min)}));
        QVERIFY(knownInstants(Incident(), KnownBy::Recorded).isEmpty());
    }

    void each_step_shows_one_more_entry_at_least()
    {
        const IncidentPtr now = story().state();
        for (const KnownBy by : {KnownBy::Recorded, KnownBy::Happened}) {
            qsizetype before = 0;
            for (const Instant at : knownInstants(*now, by)) {
                const qsizetype lines = knownAt(*now, at, by).value()->lines.size();
                QVERIFY(lines > before);
                before = lines;
            }
        }
    }

    void bases_have_names()
    {
        for (const KnownBy by : {KnownBy::Recorded, KnownBy::Happened})
            QCOMPARE(knownByFrom(name(by)), by);
        QVERIFY(!knownByFrom(QStringLiteral("dreamt")));
    }
};

PARAPET_TEST(TstKnownAt)
#include "tst_knownat.moc"
