#include "desk/incidents/playbookfor.h"
#include "desk/incidents/situation.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;

class TstDeclare : public QObject
{
    Q_OBJECT
    const QString title = QStringLiteral("Malicious release");

private Q_SLOTS:
    void opens_the_record_with_everything_that_runs_from_t0()
    {
        Rehearsal story;
        const Result<journal::Deed> deed =
            desk::declare(story->id, {.title = title, .declared = {.severity = Severity::P1}}, library(), story.by());
        QVERIFY2(deed.ok(), deed ? "" : qPrintable(deed.error().text()));
        QCOMPARE(deed->drafts.size(), 5);
        QCOMPARE(deed->summary, QStringLiteral("Declared P1 “Malicious release”"));
        QCOMPARE(story.carryOut(deed), QString());
        QCOMPARE(story->title, title);
        QCOMPARE(story->severity(), Severity::P1);
        QCOMPARE(story->holder(Role::Commander)->login, QStringLiteral("ana"));
        QCOMPARE(story->playbook->id, QStringLiteral("supply_chain_attack"));
        QCOMPARE(story->tasks.size(), 1);
        QCOMPARE(*story->tasks.first().due, story->t0() + 15min);
    }

    void takes_the_stated_time_for_the_detection_and_now_for_the_rest()
    {
        Rehearsal story;
        journal::Authorship by = story.by();
        by.occurred = {.at = by.now - 20min, .precision = journal::Precision::Minute, .raw = QStringLiteral("-20m")};
        by.confidence = journal::Confidence::Likely;
        QCOMPARE(story.carryOut(desk::declare(story->id, {.title = title}, library(), by)), QString());
        QCOMPARE(story->t0(), by.now - 20min);
        QCOMPARE(*story->reached(Milestone::Declared), by.now);
        QCOMPARE(story->holder(Role::Commander)->assumed, by.now);
        for (const journal::Line &line : story->lines)
            QCOMPARE(line.authorship.confidence == journal::Confidence::Likely,
                     line.kind == journal::LineKind::Milestone);
    }

    void asks_nothing_more_of_what_is_recorded_after_the_fact()
    {
        Rehearsal story;
        const Declaration old{.title = title, .declared = {.severity = Severity::P1, .backfilled = true}};
        QCOMPARE(story.carryOut(desk::declare(story->id, {old.title, old.declared}, library(), story.by())), QString());
        QVERIFY(!story->holder(Role::Commander));
        QVERIFY(!story->playbook);
    }

    void refuses_a_title_that_is_blank_and_a_second_declaration()
    {
        Situation story;
        QVERIFY(story.carryOut(desk::declare(story.newId(), {.title = QStringLiteral(" ")}, {}, story.by()))
                    .contains(QStringLiteral("title is missing")));
        const Result<journal::Deed> fresh = desk::declare(story->id, {.title = title}, {}, story.by());
        QVERIFY(fresh.ok()); // a new record knows nothing of the old one: the fold refuses it
        QVERIFY(story.carryOut(fresh).contains(QStringLiteral("declared already")));
    }

    void proposes_the_newest_playbook_of_severity_and_category()
    {
        const QList<Playbook> all = library();
        QCOMPARE(desk::playbookFor(all, Severity::P1, {})->id, QStringLiteral("supply_chain_attack"));
        QCOMPARE(desk::playbookFor(all, Severity::P1, QStringLiteral("insider"))->id, QStringLiteral("insider"));
        QCOMPARE(desk::playbookFor(all, Severity::P1, QStringLiteral("other"))->id,
                 QStringLiteral("supply_chain_attack"));
        QCOMPARE(desk::playbookFor(all, Severity::P2, QStringLiteral("insider"))->version, 3);
        QVERIFY(!desk::playbookFor(all, Severity::P4, {}));
        QVERIFY(!desk::newestOf(all, QStringLiteral("none")));
    }

private:
    using Declaration = desk::Declaration;
};

PARAPET_TEST(TstDeclare)
#include "tst_declare.moc"
