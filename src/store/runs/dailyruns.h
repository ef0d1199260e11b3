#pragma once

#include "base/instant.h"
#include "domain/runs/words.h"
#include "domain/runs/workflowkind.h"
#include "store/sqlite/database.h"

#include <QDate>

#include <optional>

namespace store {

/// The runs that were created on one day (UTC) and ended alike.
struct DailyRuns
{
    QDate day;
    runs::WorkflowKind kind = runs::WorkflowKind::Other; ///< of the figures of all repositories
    qint64 repository = 0; ///< GitHub's number, of the figures by repository
    runs::Word<runs::Conclusion> conclusion = {}; ///< empty: not ended
    qint64 runs = 0;
    qint64 timed = 0; ///< of them those that have a duration
    base::Duration took{}; ///< of those together

    bool operator==(const DailyRuns &) const = default;
};

// Figures by day out of the rollups, both days included, in the order of days; no run is read. Reader of the mirror.

/// By kind of workflow and conclusion.
base::Result<QList<DailyRuns>> dailyRuns(Database &mirror, QDate from, QDate to);
/// Of one repository, by conclusion.
base::Result<QList<DailyRuns>> dailyRunsOf(Database &mirror, qint64 repository, QDate from, QDate to);
/// By repository and conclusion, summed over the days: which fail most. `day` is the first of the days.
base::Result<QList<DailyRuns>> runsByRepository(Database &mirror, QDate from, QDate to);

/// How many runs took from `from` up to ten seconds more.
struct DurationBucket
{
    base::Duration from{};
    qint64 runs = 0;
    bool operator==(const DurationBucket &) const = default;
};
/// Durations of the runs of those days, of one kind of workflow or of all, the shortest first.
base::Result<QList<DurationBucket>> runDurations(Database &mirror, QDate from, QDate to,
                                                 std::optional<runs::WorkflowKind> kind = {});
/// The end of the bucket in which the run stands that a share of them (0 to 1) does not exceed, by nearest rank: at
/// most ten seconds more than the exact value. None without runs.
std::optional<base::Duration> durationPercentile(const QList<DurationBucket> &buckets, double share);

} // namespace store
