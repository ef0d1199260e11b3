#include "store/runs/dailyruns.h"
#include "store/runs/runjobs.h"
#include "store/runs/runretention.h"
#include "support/runmirror.h"
#include "support/testmain.h"

#include <map>

using namespace runmirror;
using namespace store;

namespace {

const QDate from(2025, 1, 1), to(2025, 12, 31);

QDate dayOfRun(const Run &run)
{
    return QDate(1970, 1, 1).addDays(base::seconds(run.created.time_since_epoch()) / 86400);
}

using Figures = std::map<QString, std::array<qint64, 3>>;

void count(Figures &figures, const QString &key, qint64 runs, qint64 timed, base::Duration took)
{
    auto &sum = figures[key];
    sum = {sum[0] + runs, sum[1] + timed, sum[2] + base::seconds(took)};
}

/// The figures of all days as the list of runs has them, counted here and not by SQL.
Figures counted(Database &mirror, qint64 repository = 0)
{
    Figures figures;
    for (const RunRow &row : allRuns(mirror)) {
        if (repository != 0 && row.run.repository != repository)
            continue;
        const QString kind = repository ? QString() : QString::number(int(row.kind));
        count(figures, dayOfRun(row.run).toString(Qt::ISODate) + u'|' + kind + u'|' + row.run.conclusion.text(), 1,
              row.took ? 1 : 0, row.took.value_or(base::Duration(0)));
    }
    return figures;
}

Figures told(const QList<DailyRuns> &daily, bool kinds)
{
    Figures figures;
    for (const DailyRuns &one : daily)
        count(figures,
              one.day.toString(Qt::ISODate) + u'|' + (kinds ? QString::number(int(one.kind)) : QString()) + u'|'
                  + one.conclusion.text(),
              one.runs, one.timed, one.took);
    return figures;
}

QList<RollupDifference> differences(Database &mirror)
{
    const auto found = compareRollups(mirror);
    if (!found)
        qFatal("%s", qPrintable(found.error().text()));
    return *found;
}

} // namespace

class TstRollups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figures_equal_the_runs_whatever_comes()
    {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            Database mirror = fresh();
            RunIntake intake(mirror);
            RandomRuns random(seed);
            for (int page = 0; page < 60; ++page) {
                QList<Run> all; // duplicates, re-runs and late accounts among them
                for (int i = random.below(100); i >= 0; --i)
                    all.append(random.next());
                if (page % 9 == 8) {
                    QVERIFY(!intake.add(all, [](Database &) -> base::Done { return base::Error{}; }));
                    continue;
                }
                mustAdd(intake, all);
                if (page % 7 == 6)
                    QVERIFY2(differences(mirror).isEmpty(), qPrintable(QString::number(seed)));
            }
            QVERIFY(intake.tally().changed > 100 && intake.tally().known > 100);
            QVERIFY(differences(mirror).isEmpty());
            QCOMPARE(told(*dailyRuns(mirror, from, to), true), counted(mirror));
            for (qint64 repository = 70; repository < 75; ++repository)
                QCOMPARE(told(*dailyRunsOf(mirror, repository, from, to), false), counted(mirror, repository));
            QCOMPARE(*mirror.number("SELECT count(*) FROM run_day WHERE runs = 0"), 0);
            QCOMPARE(*mirror.number("SELECT count(*) FROM run_day_duration WHERE runs = 0"), 0);
        }
    }

    void durations_are_counted_in_tens_of_seconds()
    {
        Database mirror = fresh();
        RunIntake intake(mirror);
        QList<Run> page;
        QList<qint64> seconds;
        std::mt19937 random(2);
        for (int i = 1; i <= 500; ++i) {
            Run run = runOf(i);
            seconds.append(qint64(random() % 4000));
            run.updated = start + 1s * seconds.last();
            page.append(run);
        }
        mustAdd(intake, page);
        std::sort(seconds.begin(), seconds.end());
        const auto buckets = runDurations(mirror, from, to);
        QVERIFY(buckets);
        qint64 all = 0;
        for (const DurationBucket &bucket : *buckets) {
            all += bucket.runs;
            const auto in = std::count_if(seconds.begin(), seconds.end(), [&](qint64 one) {
                return 1s * one >= bucket.from && 1s * one < bucket.from + 10s;
            });
            QCOMPARE(bucket.runs, in);
        }
        QCOMPARE(all, 500);
        for (const auto &[share, rank] : {std::pair{0.5, 249}, {0.95, 474}, {1.0, 499}, {0.0, 0}, {0.001, 0}}) {
            const auto value = durationPercentile(*buckets, share);
            QVERIFY(value);
            QVERIFY(*value > 1s * seconds.at(rank) && *value <= 1s * seconds.at(rank) + 10s);
        }
        QVERIFY(!durationPercentile({}, 0.5));
        QCOMPARE(runDurations(mirror, from, to, runs::WorkflowKind::Release)->size(), buckets->size());
        QVERIFY(runDurations(mirror, from, to, runs::WorkflowKind::Build)->isEmpty());
        QVERIFY(runDurations(mirror, to, to)->isEmpty());
    }

    void figures_are_of_the_days_asked_for()
    {
        Database mirror = fresh();
        RunIntake intake(mirror);
        Run failed = runOf(3, 78, start + 24h);
        failed.conclusion = Conclusion::Failure;
        Run running = runOf(4, 77, start + 24h * 2);
        running.status = Status::Queued;
        running.conclusion = {};
        mustAdd(intake, {runOf(1, 77, start + 24h - 1s), runOf(2, 77, start + 24h), failed, running});
        const QDate day(2025, 1, 15);
        QCOMPARE(dailyRuns(mirror, day, day)->size(), 1); // the last second of the day
        const auto next = dailyRuns(mirror, day.addDays(1), day.addDays(2));
        QCOMPARE(next->size(), 3);
        QVERIFY(next->last().conclusion.isEmpty());
        QCOMPARE(next->last().timed, 0);
        const auto by = runsByRepository(mirror, day, day.addDays(2));
        QCOMPARE(by->size(), 3);
        const auto failures = std::find_if(
            by->begin(), by->end(), [](const DailyRuns &one) { return one.conclusion.known() == Conclusion::Failure; });
        QCOMPARE(failures->repository, 78);
        QCOMPARE(failures->took, base::Duration(3min));
        QVERIFY(dailyRunsOf(mirror, 4711, day, day.addDays(2))->isEmpty());
    }

    void every_damage_is_found_and_repaired()
    {
        Database mirror = fresh();
        RunIntake intake(mirror);
        RandomRuns random(4);
        QList<Run> all;
        for (int i = 1; i <= 300; ++i)
            all.append(random.of(i));
        mustAdd(intake, all);
        for (const char *damage :
             {"UPDATE run_day SET runs = runs + 1 WHERE rowid_ = 1", "DELETE FROM run_day WHERE rowid_ = 1",
              "INSERT INTO run_day VALUES (1, 0, 0, 5, 0, 0)",
              "UPDATE run_day SET seconds = seconds + 1 WHERE rowid_ = 1",
              "UPDATE run_day_repository SET runs = runs + 1 WHERE rowid_ = 1",
              "DELETE FROM run_day_repository WHERE rowid_ = 1", "DELETE FROM run_day_duration WHERE rowid_ = 1",
              "UPDATE run_day_duration SET runs = runs + 7 WHERE rowid_ = 1"}) {
            QByteArray sql = damage;
            const QByteArray table = sql.contains("run_day_repository") ? "run_day_repository"
                : sql.contains("run_day_duration")                      ? "run_day_duration"
                                                                        : "run_day";
            const QByteArray first = table == "run_day_repository" ? "day, ordinal, conclusion"
                : table == "run_day"                               ? "day, kind, conclusion"
                                                                   : "day, kind, bucket";
            sql.replace("rowid_ = 1", '(' + first + ") = (SELECT " + first + " FROM " + table + " LIMIT 1)");
            QVERIFY(mirror.run(sql));
            const auto found = differences(mirror);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().table, QString::fromLatin1(table));
            QCOMPARE(compareRollups(mirror, 0)->size(), 0);
            QVERIFY(rebuildRollups(mirror));
            QVERIFY(differences(mirror).isEmpty());
        }
    }

    void old_runs_go_and_their_figures_stay()
    {
        Database mirror = fresh();
        RunIntake intake(mirror);
        RandomRuns random(8);
        QList<Run> all;
        for (int i = 1; i <= 400; ++i)
            all.append(random.of(i));
        mustAdd(intake, all);
        const auto before = *dailyRuns(mirror, from, to);
        const QDate day(2025, 1, 17);
        const runs::Job job{.id = 1, .run = all.first().id, .steps = {{.number = 1}}};
        const runs::Job orphan{.id = 2, .run = 99, .started = start};
        QVERIFY(addJobs(mirror, all.first().repository, {job, orphan}));
        QVERIFY(!*runsKeptSince(mirror));
        const auto went = dropRunsBefore(mirror, day);
        QVERIFY(went && *went > 100 && *went < 400);
        QCOMPARE(*runsKeptSince(mirror), std::optional(day));
        for (const RunRow &row : allRuns(mirror))
            QVERIFY(dayOfRun(row.run) >= day);
        QCOMPARE(allRuns(mirror).size(), 400 - *went);
        QCOMPARE(*dailyRuns(mirror, from, to), before);
        const bool keptJob = dayOfRun(all.first()) >= day;
        QCOMPARE(*mirror.number("SELECT count(*) FROM run_job"), keptJob ? 1 : 0);
        QCOMPARE(*mirror.number("SELECT count(*) FROM run_step"), keptJob ? 1 : 0);
        QVERIFY(differences(mirror).isEmpty());

        mustAdd(intake, all); // a page that brings them again
        QCOMPARE(intake.tally().letGo, *went);
        QCOMPARE(*dailyRuns(mirror, from, to), before);
        QVERIFY(rebuildRollups(mirror));
        QCOMPARE(*dailyRuns(mirror, from, to), before);
        QCOMPARE(*dropRunsBefore(mirror, day.addDays(-5)), 0);
        QCOMPARE(*runsKeptSince(mirror), std::optional(day));
    }
};

PARAPET_TEST(TstRollups)
#include "tst_rollups.moc"
