#pragma once

#include "domain/timeline/lane.h"
#include "store/sqlite/database.h"

#include <QList>

namespace store {

/// Rows of one lane in the order of time, and whether there are more behind them.
struct LaneRows
{
    QList<qint64> rows;
    bool more = false;
};

/// The rows of a machine lane that the filter leaves, strictly between `after` and `before`, at most
/// `limit`, read from an index alone where the filter allows. `now` resolves its relative times. Runs on
/// the mirror's reader.
base::Result<LaneRows> laneRows(Database &mirror, const timeline::Filter &filter, timeline::Lane lane,
                                base::Instant now, qint64 after, qint64 before, int limit);

/// How many rows the lane has strictly between the two, without a filter.
base::Result<qint64> laneCount(Database &mirror, timeline::Lane lane, qint64 after, qint64 before);

} // namespace store
