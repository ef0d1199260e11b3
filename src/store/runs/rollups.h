#pragma once

#include "store/sqlite/database.h"

#include <QHash>

#include <optional>

namespace store {

/// What a run adds to the figures of its day.
struct RunShare
{
    qint64 day = 0;
    qint64 ordinal = 0;
    qint64 kind = 0;
    qint64 conclusion = 0; ///< run_text; 0 while there is none
    std::optional<qint64> seconds = {};
    bool operator==(const RunShare &) const = default;
};

/// Gathers what the runs of one transaction change in the daily figures, and writes it at its end: runs of a page are
/// mostly of few days, kinds and repositories, so that the rows here are far fewer. Belongs to the writer of the
/// mirror.
class RunRollups
{
public:
    static constexpr qint64 bucketSeconds = 10;

    /// `sign` is 1, or -1 for what no longer is so.
    void add(const RunShare &share, int sign);
    /// In the caller's transaction.
    base::Done write(Database &mirror);
    void clear();

private:
    struct Sum
    {
        qint64 runs = 0;
        qint64 timed = 0;
        qint64 seconds = 0;
        bool isNothing() const { return runs == 0 && timed == 0 && seconds == 0; }
    };
    struct Key
    {
        qint64 day;
        qint64 of;
        qint64 conclusion; // or bucket
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.day, key.of, key.conclusion); }
    };
    using Sums = QHash<Key, Sum>;
    static void gather(Sums &sums, const Key &key, const RunShare &share, int sign);
    static base::Done writeSums(Database &mirror, const QByteArray &table, const QByteArray &of, const Sums &sums);
    base::Done writeDurations(Database &mirror) const;

    Sums m_kinds;
    Sums m_repositories;
    Sums m_durations;
};

/// One row of the daily figures that is not what the runs say.
struct RollupDifference
{
    QString table; ///< "run_day", "run_day_repository" or "run_day_duration"
    qint64 day = 0;
    qint64 of = 0; ///< kind; for run_day_repository the ordinal
    qint64 conclusion = 0; ///< run_text, or for run_day_duration the bucket
    qint64 written = 0; ///< runs as the figures have them
    qint64 counted = 0; ///< runs as they are; where both are equal, durations differ
    bool operator==(const RollupDifference &) const = default;
};

/// Counts all runs again, of the days whose runs are kept, and lists where the figures differ, at most `most`. Reader
/// or writer; reads every run.
base::Result<QList<RollupDifference>> compareRollups(Database &mirror, int most = 1000);

/// Makes the figures anew of the runs; those of days whose runs were let go stay. Writer.
base::Done rebuildRollups(Database &mirror);

} // namespace store
