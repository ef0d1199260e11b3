#include "desk/incidents/backfill.h"
#include "desk/incidents/situation.h"
#include "domain/incidents/figures.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;

namespace {

constexpr Instant t0{std::chrono::sys_days(std::chrono::year(2024) / 3 / 14)};

OldIncident old()
{
    OldIncident out;
    out.title = QStringLiteral(" Token in a public log ");
    out.declared.severity = Severity::P1;
    out.declared.category = QStringLiteral("vulnerability");
    out.declared.ticket = QStringLiteral("SEC-1042");
    out.account = QStringLiteral("Printed by a debug step");
    using M = Milestone;
    out.milestones = {
        {M::Compromised, journal::exactly(t0 - 3h)},
        {M::Started, journal::exactly(t0 - 1h)},
        {M::Detected,
         {.at = t0, .precision = journal::Precision::Day, .zone = 3600, .raw = QStringLiteral("2024-03-14")}},
        {M::Responded, journal::exactly(t0 + 2h)},
        {M::Contained, journal::exactly(t0 + 5h)},
        {M::Recovered, journal::exactly(t0 + 30h)},
        {M::Closed, journal::exactly(t0 + 48h)},
        {M::Reviewed, journal::exactly(t0 + 200h)}};
    return out;
}

} // namespace

class TstBackfill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_stands_as_it_ended_and_nothing_is_late()
    {
        Rehearsal story;
        const Result<journal::Deed> deed = desk::backfill(story->id, old(), story.by());
        QVERIFY2(deed.ok(), deed ? "" : qPrintable(deed.error().text()));
        QCOMPARE(deed->summary, QStringLiteral("Recorded “Token in a public log” afterwards"));
        QCOMPARE(story.carryOut(deed), QString());
        QVERIFY(story->backfilled);
        QCOMPARE(story->ticket, QStringLiteral("SEC-1042"));
        QCOMPARE(story->title, QStringLiteral("Token in a public log"));
        QCOMPARE(story->status, Status::Reviewed);
        QCOMPARE(story->closing->outcome, Outcome::Confirmed);
        QCOMPARE(story->closing->at, t0 + 48h);
        QVERIFY(clocksOf(*story).isEmpty());
        QVERIFY(!story->playbook && story->roles.isEmpty());
        for (const journal::Line &line : story->lines)
            QVERIFY2(line.refused.isEmpty(), qPrintable(line.refused));
    }

    void times_keep_their_precision_zone_and_words()
    {
        Rehearsal story;
        QCOMPARE(story.carryOut(desk::backfill(story->id, old(), story.by())), QString());
        const journal::Occurrence detected = story->milestones.value(Milestone::Detected).at;
        QCOMPARE(detected.precision, journal::Precision::Day);
        QCOMPARE(detected.zone, 3600);
        QCOMPARE(detected.raw, QStringLiteral("2024-03-14"));
        QCOMPARE(story->t0(), t0);
    }

    void it_has_values_and_meets_nothing()
    {
        Rehearsal story;
        QCOMPARE(story.carryOut(desk::backfill(story->id, old(), story.by())), QString());
        for (const Figure &figure : figuresOf(*story)) {
            QCOMPARE(figure.value.has_value(), figure.missing.isEmpty());
            for (const Target &target : figure.targets)
                QVERIFY(!target.met);
        }
    }

    void it_was_declared_when_that_is_known_else_at_t0()
    {
        Rehearsal unknown;
        QCOMPARE(unknown.carryOut(desk::backfill(unknown->id, old(), unknown.by())), QString());
        QCOMPARE(*unknown->reached(Milestone::Declared), t0);
        OldIncident stated = old();
        stated.milestones.insert(Milestone::Declared, journal::exactly(t0 + 20min));
        Rehearsal known;
        QCOMPARE(known.carryOut(desk::backfill(known->id, stated, known.by())), QString());
        QCOMPARE(*known->reached(Milestone::Declared), t0 + 20min);
        QCOMPARE(known->t0(), t0);
    }

    void without_t0_or_an_end_it_is_not_recorded()
    {
        const Rehearsal story;
        for (const Milestone needed : {Milestone::Detected, Milestone::Closed}) {
            OldIncident short_ = old();
            short_.milestones.remove(needed);
            const Result<journal::Deed> deed = desk::backfill(story->id, short_, story.by());
            QVERIFY(!deed.ok());
            QVERIFY2(deed.error().what.contains(name(needed)), qPrintable(deed.error().what));
        }
    }

    void many_are_recorded_together_or_not_at_all()
    {
        const Rehearsal story;
        const QStringList ids{QStringLiteral("01AAAAAAAAAAAAAAAAAAAAAAAA"),
                              QStringLiteral("01BBBBBBBBBBBBBBBBBBBBBBBB")};
        const Result<journal::Deed> both = desk::backfill(ids, {old(), old()}, story.by());
        QCOMPARE(both->summary, QStringLiteral("Recorded 2 incidents afterwards"));
        QCOMPARE(both->drafts.size(), 2 * desk::backfill(ids.first(), old(), story.by())->drafts.size());
        OldIncident wrong = old();
        wrong.milestones.remove(Milestone::Closed);
        QVERIFY(!desk::backfill(ids, {old(), wrong}, story.by()).ok());
    }
};

PARAPET_TEST(TstBackfill)
#include "tst_backfill.moc"
