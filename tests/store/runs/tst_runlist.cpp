#include "support/runmirror.h"
#include "support/testmain.h"

#include <algorithm>

using namespace runmirror;
using namespace store;

namespace {

Database crowded(int count)
{
    Database mirror = fresh();
    RunIntake intake(mirror);
    RandomRuns random(9, count);
    QList<Run> all;
    for (int i = 1; i <= count; ++i) {
        all.append(random.of(i));
        if (i % 4 == 0)
            all.last().created = start + 24h; // many in one second
    }
    mustAdd(intake, all);
    return mirror;
}

/// The slow and obvious meaning of a filter, to compare with.
bool means(const RunFilter &filter, const Run &run)
{
    return (!filter.repository || run.repository == *filter.repository)
        && (!filter.workflow || run.workflow == *filter.workflow)
        && (!filter.conclusion || run.conclusion == *filter.conclusion) && (!filter.event || run.event == *filter.event)
        && (filter.branch.isEmpty() || run.branch == filter.branch) && (filter.by.isEmpty() || run.by() == filter.by)
        && (!filter.from || run.created >= *filter.from) && (!filter.to || run.created < *filter.to);
}

/// One of the fields that can be asked for, by number.
void ask(RunFilter &filter, int field, bool there = true)
{
    switch (field) {
    case 1:
        filter.repository = there ? 72 : 4711;
        break;
    case 2:
        filter.workflow = there ? 9012 : 4711;
        break;
    case 3:
        filter.conclusion = Conclusion::Failure;
        break;
    case 4:
        filter.conclusion = runs::Word<Conclusion>();
        break;
    case 5:
        filter.conclusion = runs::Word<Conclusion>::of(there ? QStringLiteral("overruled") : QStringLiteral("never"));
        break;
    case 6:
        filter.event = Trigger::Schedule;
        break;
    case 7:
        filter.branch = there ? QStringLiteral("branch-3") : QStringLiteral("branch");
        break;
    case 8:
        filter.by = there ? QStringLiteral("person-2") : QStringLiteral("nobody");
        break;
    case 9:
        filter.from = start + 20h + 500ms;
        break;
    case 10:
        filter.to = start + 24h;
        break;
    case 11:
        filter.from = start + 24h;
        filter.to = start + 24h + 1s;
        break;
    default:
        break;
    }
}
constexpr int askable = 12;

} // namespace

class TstRunList : public QObject
{
    Q_OBJECT

    static QString plan(Database &mirror, const RunFilter &filter)
    {
        const auto query = RunQuery::of(mirror, filter);
        auto explain = Statement::prepare(mirror, "EXPLAIN QUERY PLAN " + query->sql());
        if (!explain)
            return explain.error().text();
        QStringList steps;
        for (auto row = explain->step(); row && *row; row = explain->step())
            steps.append(explain->text(3));
        return steps.join(u'|');
    }

private Q_SLOTS:
    void every_filter_finds_what_it_means_newest_first()
    {
        Database mirror = crowded(900);
        const QList<RunRow> all = allRuns(mirror);
        QCOMPARE(all.size(), 900);
        QVERIFY(
            std::is_sorted(all.begin(), all.end(), [](const RunRow &a, const RunRow &b) { return a.place > b.place; }));
        int found = 0;
        for (int one = 0; one < askable; ++one) {
            for (int other = 0; other < askable; ++other) {
                for (int third : {0, 9, 10}) {
                    RunFilter filter;
                    for (const int field : {one, other, third})
                        ask(filter, field);
                    QList<RunRow> expected;
                    std::copy_if(all.begin(), all.end(), std::back_inserter(expected),
                                 [&](const RunRow &row) { return means(filter, row.run); });
                    QCOMPARE(allRuns(mirror, filter), expected);
                    found += expected.isEmpty() ? 0 : 1;
                }
            }
        }
        QVERIFY(found > 200); // the comparison was not of nothing
    }

    void what_is_not_there_finds_nothing()
    {
        Database mirror = crowded(50);
        for (const int field : {1, 2, 5, 7, 8}) {
            RunFilter filter;
            ask(filter, field, false);
            QVERIFY(allRuns(mirror, filter).isEmpty());
        }
        Database empty = fresh();
        QVERIFY(allRuns(empty).isEmpty());
        QVERIFY(allRuns(empty, {.event = Trigger::Push}).isEmpty());
    }

    void pages_follow_each_other_without_a_gap()
    {
        Database mirror = crowded(500);
        for (int field = 0; field < askable; ++field) {
            RunFilter filter;
            ask(filter, field);
            const QList<RunRow> all = allRuns(mirror, filter);
            const auto directory = runDirectory(mirror, filter, 17);
            QVERIFY(directory);
            QCOMPARE(directory->count, all.size());
            QCOMPARE(directory->behind.size(), (all.size() + 16) / 17);
            QList<RunRow> joined, walked;
            for (const RunPlace &behind : directory->behind)
                joined.append(*runList(mirror, filter, behind, 17));
            QCOMPARE(joined, all);
            for (QList<RunRow> page = *runList(mirror, filter, {}, 17); !page.isEmpty();
                 page = *runList(mirror, filter, page.last().place, 17))
                walked.append(page);
            QCOMPARE(walked, all);
        }
    }

    void every_filter_is_led_by_an_index_and_nothing_is_sorted_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("index");
        const auto row = [](const char *name, int field, const char *index) {
            QTest::newRow(name) << field << QStringLiteral("SEARCH r USING COVERING INDEX ") + QLatin1String(index);
        };
        row("everything", 0, "run_created (created>? AND created<?)");
        row("repository", 1, "run_ordinal (ordinal=? AND created>? AND created<?)");
        row("workflow", 2, "run_workflow (workflow=? AND created>? AND created<?)");
        row("conclusion", 3, "run_conclusion (conclusion=? AND created>? AND created<?)");
        row("not ended", 4, "run_conclusion (conclusion=? AND created>? AND created<?)");
        row("event", 6, "run_event (event=? AND created>? AND created<?)");
        row("branch", 7, "run_branch (branch=? AND created>? AND created<?)");
        row("by", 8, "run_by_whom (by_whom=? AND created>? AND created<?)");
        row("time", 11, "run_created (created>? AND created<?)");
    }

    void every_filter_is_led_by_an_index_and_nothing_is_sorted()
    {
        QFETCH(int, field);
        QFETCH(QString, index);
        Database mirror = crowded(50);
        RunFilter filter;
        ask(filter, field);
        QCOMPARE(plan(mirror, filter), index);
        ask(filter, 11); // a time narrows the same index
        QCOMPARE(plan(mirror, filter), index);
    }

    void of_several_fields_the_rarest_leads()
    {
        Database mirror = fresh();
        RunIntake intake(mirror);
        QList<Run> all;
        for (int i = 1; i <= 3000; ++i) {
            all.append(runOf(i, 77, start + 1s * i));
            if (i % 100 == 0)
                all.last().conclusion = Conclusion::TimedOut;
            if (i == 50)
                all.last().branch = QStringLiteral("rare");
        }
        mustAdd(intake, all);
        RunFilter filter{.repository = 77, .conclusion = Conclusion::TimedOut, .by = QStringLiteral("ana-k")};
        QVERIFY2(plan(mirror, filter).contains(u"run_conclusion"), qPrintable(plan(mirror, filter)));
        QCOMPARE(allRuns(mirror, filter).size(), 30);
        filter.branch = QStringLiteral("rare");
        QVERIFY2(plan(mirror, filter).contains(u"run_branch"), qPrintable(plan(mirror, filter)));
        QVERIFY(allRuns(mirror, filter).isEmpty());
        filter = {.conclusion = Conclusion::TimedOut, .branch = QStringLiteral("main")};
        filter.from = start + 2900s; // counted in the time asked for
        QCOMPARE(allRuns(mirror, filter).size(), 2);
        for (const RunFilter &both : {filter, RunFilter{.repository = 77, .event = Trigger::Push}})
            QVERIFY2(!plan(mirror, both).contains(u"TEMP B-TREE"), qPrintable(plan(mirror, both)));
    }

    void the_latest_run_of_a_repository_is_found_by_its_index()
    {
        Database mirror = fresh();
        RunIntake intake(mirror);
        mustAdd(intake, {runOf(9, 77, start), runOf(3, 77, start + 1h), runOf(10, 78, start + 2h)});
        QCOMPARE((*latestRunOf(mirror, 77))->run.id, 3); // by its creation, not by its number
        QCOMPARE((*latestRunOf(mirror, 78))->run.id, 10);
        QVERIFY(!*latestRunOf(mirror, 79));
        QCOMPARE(plan(mirror, {.repository = 77}),
                 QStringLiteral("SEARCH r USING COVERING INDEX run_ordinal (ordinal=? AND created>? AND created<?)"));
    }
};

PARAPET_TEST(TstRunList)
#include "tst_runlist.moc"
