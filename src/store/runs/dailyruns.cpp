#include "store/runs/dailyruns.h"

#include "store/runs/rollups.h"
#include "store/runs/runkeys.h"
#include "store/sqlite/rows.h"

#include <algorithm>
#include <cmath>

namespace store {

using base::Result;
using runs::WorkflowKind;

namespace {

/// day, kind, repository, conclusion, runs, timed, seconds
DailyRuns dailyFrom(const Statement &row)
{
    return {.day = dateOfRunDay(row.integer(0)),
            .kind = WorkflowKind(row.integer(1)),
            .repository = row.integer(2),
            .conclusion = runs::Word<runs::Conclusion>::of(row.view(3)),
            .runs = row.integer(4),
            .timed = row.integer(5),
            .took = std::chrono::seconds(row.integer(6))};
}

} // namespace

Result<QList<DailyRuns>> dailyRuns(Database &mirror, QDate from, QDate to)
{
    return rows<DailyRuns>(mirror,
                           "SELECT d.day, d.kind, 0, c.text, d.runs, d.timed, d.seconds FROM run_day d"
                           " LEFT JOIN run_text c ON c.id = d.conclusion WHERE d.day BETWEEN ? AND ?"
                           " ORDER BY d.day, d.kind, d.conclusion",
                           dailyFrom, runDay(from), runDay(to));
}

Result<QList<DailyRuns>> dailyRunsOf(Database &mirror, qint64 repository, QDate from, QDate to)
{
    return rows<DailyRuns>(
        mirror,
        "SELECT d.day, 0, p.repository, c.text, d.runs, d.timed, d.seconds FROM run_repository p"
        " JOIN run_day_repository d INDEXED BY run_day_repository_ordinal ON d.ordinal = p.ordinal"
        " LEFT JOIN run_text c ON c.id = d.conclusion WHERE p.repository = ? AND d.day BETWEEN ? AND ?"
        " ORDER BY d.day, d.conclusion",
        dailyFrom, repository, runDay(from), runDay(to));
}

Result<QList<DailyRuns>> runsByRepository(Database &mirror, QDate from, QDate to)
{
    return rows<DailyRuns>(
        mirror,
        "SELECT ?1, 0, p.repository, c.text, s.runs, s.timed, s.seconds FROM (SELECT ordinal, conclusion,"
        " sum(runs) AS runs, sum(timed) AS timed, sum(seconds) AS seconds FROM run_day_repository"
        " WHERE day BETWEEN ?1 AND ?2 GROUP BY ordinal, conclusion) s"
        " JOIN run_repository p ON p.ordinal = s.ordinal LEFT JOIN run_text c ON c.id = s.conclusion"
        " ORDER BY s.ordinal, s.conclusion",
        dailyFrom, runDay(from), runDay(to));
}

Result<QList<DurationBucket>> runDurations(Database &mirror, QDate from, QDate to, std::optional<WorkflowKind> kind)
{
    const auto read = [](const Statement &row) {
        return DurationBucket{std::chrono::seconds(row.integer(0) * RunRollups::bucketSeconds), row.integer(1)};
    };
    return rows<DurationBucket>(mirror,
                                "SELECT bucket, sum(runs) FROM run_day_duration WHERE day BETWEEN ?1 AND ?2"
                                " AND kind BETWEEN ?3 AND ?4 GROUP BY bucket ORDER BY bucket",
                                read, runDay(from), runDay(to), kind ? int(*kind) : 0,
                                kind ? int(*kind) : runs::workflowKindCount);
}

std::optional<base::Duration> durationPercentile(const QList<DurationBucket> &buckets, double share)
{
    qint64 all = 0;
    for (const DurationBucket &bucket : buckets)
        all += bucket.runs;
    if (all == 0)
        return std::nullopt;
    qint64 rank = std::clamp<qint64>(qint64(std::ceil(share * double(all))), 1, all);
    for (const DurationBucket &bucket : buckets) {
        rank -= bucket.runs;
        if (rank <= 0)
            return bucket.from + std::chrono::seconds(RunRollups::bucketSeconds);
    }
    return std::nullopt;
}

} // namespace store
