#include "store/runs/runjobs.h"
#include "support/runmirror.h"
#include "support/testmain.h"

#include <algorithm>

using namespace runmirror;
using namespace store;
using base::Done;

class TstRunIntake : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_run_is_kept_as_github_tells_it()
    {
        Database mirror = fresh();
        RunIntake intake(mirror);
        Run full = runOf(12'761'123'451);
        full.conclusion = runs::Word<Conclusion>::of(QStringLiteral("overruled"));
        Run bare{.id = 7, .repository = 78, .created = start, .updated = start};
        Run greatest = runOf(runs::largestId);
        mustAdd(intake, {full, bare, greatest});
        QCOMPARE(intake.tally(), (RunTally{.read = 3, .added = 3}));
        const auto one = findRun(mirror, 77, full.id);
        QVERIFY(one && *one);
        QCOMPARE((*one)->run, full);
        QCOMPARE((*one)->kind, runs::WorkflowKind::Release);
        QCOMPARE((*one)->took, std::optional<base::Duration>(3min));
        QCOMPARE((*findRun(mirror, 78, 7))->run, bare);
        QCOMPARE((*findRun(mirror, 77, runs::largestId))->run, greatest);
        QVERIFY(!*findRun(mirror, 78, full.id)); // of another repository
        QVERIFY(!*findRun(mirror, 79, full.id));
        QVERIFY(!*findRun(mirror, 77, -1));
        QVERIFY(!*findRun(mirror, 77, std::numeric_limits<qint64>::max()));
    }

    void runs_of_a_repository_lie_together()
    {
        Database mirror = fresh();
        RunIntake intake(mirror);
        QList<Run> page;
        for (int i = 0; i < 60; ++i)
            page.append(runOf(1000 + i, 70 + i % 3));
        mustAdd(intake, page);
        const auto ordinals = rows<qint64>(mirror, "SELECT ordinal FROM run ORDER BY id",
                                           [](const Statement &row) { return row.integer(0); });
        QCOMPARE(ordinals->size(), 60);
        QVERIFY(std::is_sorted(ordinals->begin(), ordinals->end()));
    }

    void the_same_page_twice_changes_nothing()
    {
        Database mirror = fresh();
        RunIntake intake(mirror);
        RandomRuns random(5);
        QList<Run> page;
        for (int i = 0; i < 100; ++i)
            page.append(random.of(i + 1));
        mustAdd(intake, page);
        const QStringList before = dump(mirror);
        mustAdd(intake, page);
        QCOMPARE(intake.tally(), (RunTally{.read = 200, .added = 100, .known = 100}));
        RunIntake another(mirror); // that remembers nothing
        mustAdd(another, page);
        QCOMPARE(another.tally(), (RunTally{.read = 100, .known = 100}));
        QCOMPARE(dump(mirror), before);
    }

    void a_run_goes_on_and_is_run_again()
    {
        Database mirror = fresh();
        RunIntake intake(mirror);
        Run run = runOf(1);
        run.status = Status::InProgress;
        run.conclusion = {};
        mustAdd(intake, {run});
        QVERIFY(!(*findRun(mirror, 77, 1))->took);
        Run ended = runOf(1);
        ended.updated += 10s;
        ended.conclusion = Conclusion::Failure;
        mustAdd(intake, {ended});
        QCOMPARE((*findRun(mirror, 77, 1))->took, std::optional<base::Duration>(190s));
        Run again = runOf(1);
        again.attempt = 2;
        again.started = start + 1h;
        again.updated = start + 1h + 30s;
        mustAdd(intake, {again, run, ended}); // with a late account behind it
        QCOMPARE((*findRun(mirror, 77, 1))->run, again);
        QCOMPARE(intake.tally(), (RunTally{.read = 5, .added = 1, .changed = 2, .known = 2}));
        QCOMPARE(*mirror.number("SELECT sum(runs) FROM run_day"), 1);
        QCOMPARE(*mirror.number("SELECT seconds FROM run_day"), 30);
        QCOMPARE(*mirror.number("SELECT bucket FROM run_day_duration"), 3);
    }

    void what_stands_does_not_depend_on_the_order_of_pages()
    {
        for (quint32 seed = 1; seed <= 5; ++seed) {
            RandomRuns random(seed, 80);
            QList<Run> accounts;
            for (int i = 0; i < 600; ++i) {
                Run run = random.next();
                run.updated += 1h * run.attempt;
                // Of two that are equally late GitHub has only one.
                const auto same = [&](const Run &other) {
                    return other.id == run.id && other.attempt == run.attempt && other.updated == run.updated;
                };
                if (std::none_of(accounts.begin(), accounts.end(), same))
                    accounts.append(run);
            }
            QStringList first;
            for (int order = 0; order < 4; ++order) {
                Database mirror = fresh();
                RunIntake intake(mirror);
                for (qsizetype from = 0; from < accounts.size();) {
                    const qsizetype size = 1 + random.below(40);
                    mustAdd(intake, accounts.mid(from, size));
                    from += size;
                }
                if (order == 0)
                    first = dump(mirror);
                QCOMPARE(dump(mirror), first);
                std::shuffle(accounts.begin(), accounts.end(), std::mt19937(seed + unsigned(order)));
            }
        }
    }

    void a_page_is_kept_with_what_goes_along_or_not_at_all()
    {
        Database mirror = fresh();
        RunIntake intake(mirror);
        mustAdd(intake, {runOf(1)});
        const QStringList before = dump(mirror);
        const base::Error full{base::ErrorKind::Storage, QStringLiteral("no more")};
        Run other = runOf(2, 99);
        other.branch = QStringLiteral("a branch never seen");
        const Done failed = intake.add({other}, [&](Database &) -> Done { return full; });
        QVERIFY(!failed);
        QCOMPARE(failed.error(), full);
        QCOMPARE(dump(mirror), before);
        QCOMPARE(intake.tally(), (RunTally{.read = 1, .added = 1}));
        // What was numbered in the page that is not there must not be remembered.
        const auto along = [](Database &database) { return database.run("CREATE TABLE cursor (next TEXT)"); };
        QVERIFY(intake.add({other}, along));
        QCOMPARE((*findRun(mirror, 99, 2))->run, other);
        QCOMPARE(*mirror.number("SELECT count(*) FROM cursor"), 0);
    }

    void a_page_the_database_refuses_is_not_there()
    {
        Database mirror = fresh();
        RunIntake intake(mirror);
        Run wrong = runOf(2);
        wrong.attempt = 0;
        const Done failed = intake.add({runOf(1), wrong});
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, base::ErrorKind::Corrupt);
        QCOMPARE(*mirror.number("SELECT (SELECT count(*) FROM run) + (SELECT count(*) FROM run_text)"), 0);
        mustAdd(intake, {runOf(1)});
        QCOMPARE((*findRun(mirror, 77, 1))->run, runOf(1));
    }

    void a_renamed_workflow_is_told_anew()
    {
        Database mirror = fresh();
        RunIntake intake(mirror);
        mustAdd(intake, {runOf(1)});
        Run renamed = runOf(1);
        renamed.name = QStringLiteral("Secret scan");
        mustAdd(intake, {renamed});
        QCOMPARE((*findRun(mirror, 77, 1))->kind, runs::WorkflowKind::Security);
        QCOMPARE(*mirror.number("SELECT count(*) FROM run_day"), 1);
        QCOMPARE(*mirror.number("SELECT kind FROM run_day"), int(runs::WorkflowKind::Security));
        QCOMPARE(*mirror.number("SELECT kind FROM run_day_duration"), int(runs::WorkflowKind::Security));
    }

    void jobs_come_with_their_steps_and_stay_ended()
    {
        Database mirror = fresh();
        const runs::Step first{.number = 1,
                               .name = QStringLiteral("Set up job"),
                               .status = Status::Completed,
                               .conclusion = Conclusion::Success,
                               .started = start,
                               .completed = start + 2s};
        const runs::Step second{.number = 2, .name = QStringLiteral("Harden Runner")};
        runs::Job job{.id = 50,
                      .run = 12,
                      .attempt = 2,
                      .name = QStringLiteral("build"),
                      .status = Status::Completed,
                      .conclusion = Conclusion::Failure,
                      .started = start,
                      .completed = start + 1min,
                      .runner = QStringLiteral("runner-5"),
                      .labels = {QStringLiteral("self-hosted"), QStringLiteral("x64")},
                      .steps = {first, second}};
        runs::Job earlier = job;
        earlier.id = 60;
        earlier.attempt = 1;
        earlier.steps = {first};
        QVERIFY(addJobs(mirror, 77, {job, earlier}));
        QVERIFY(addJobs(mirror, 77, {job, earlier}));
        QCOMPARE(*jobsOf(mirror, 77, 12), (QList<runs::Job>{earlier, job}));
        runs::Job late = job;
        late.status = Status::InProgress;
        late.conclusion = {};
        late.steps = {};
        QVERIFY(addJobs(mirror, 77, {late}));
        QCOMPARE(jobsOf(mirror, 77, 12)->last(), job);
        job.steps = {second};
        QVERIFY(addJobs(mirror, 77, {job}));
        QCOMPARE(jobsOf(mirror, 77, 12)->last(), job);
        QVERIFY(jobsOf(mirror, 77, 13)->isEmpty());
        QVERIFY(jobsOf(mirror, 78, 12)->isEmpty());
        QVERIFY(!addJobs(mirror, 77, {late}, [](Database &) -> Done { return base::Error{}; }));
    }
};

PARAPET_TEST(TstRunIntake)
#include "tst_runintake.moc"
