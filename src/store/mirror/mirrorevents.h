#pragma once

#include "domain/timeline/machineevent.h"
#include "store/mirror/mirrorquery.h"

#include <limits>

namespace store {

struct MirrorEvent
{
    qint64 row = 0; ///< its place in time; greater is later
    timeline::MachineEvent event; ///< `raw` only when it was asked for by itself

    bool operator==(const MirrorEvent &) const = default;
};

/// A stretch of rows, both ends excluded: pages go on from the last row of the one before.
struct MirrorWindow
{
    qint64 after = -1;
    qint64 before = std::numeric_limits<qint64>::max();
    int limit = 200;
};

/// How many there are, counted up to a cap: "200+".
struct CappedCount
{
    qint64 count = 0;
    bool more = false;
};

/// Reads machine events from the mirror. Uses the reader's connection and belongs to its thread; every
/// question is answered by an index in the order of rows. Storage and Corrupt as the database says.
class MirrorEvents
{
public:
    /// `common`: from how many events on a name is no longer looked through one by one.
    explicit MirrorEvents(Database &mirror, qint64 common = MirrorQuery::usuallyCommon)
        : m_mirror(mirror)
        , m_common(common)
    {
    }

    /// The newest of the window first. `now` resolves the filter's relative times.
    base::Result<QList<MirrorEvent>> newest(const timeline::Filter &filter, base::Instant now,
                                            const MirrorWindow &window = {});
    /// The oldest of the window first.
    base::Result<QList<MirrorEvent>> oldest(const timeline::Filter &filter, base::Instant now,
                                            const MirrorWindow &window = {});
    base::Result<CappedCount> count(const timeline::Filter &filter, base::Instant now, int cap = 200);

    /// One event with its raw row; none when it is not there. Corrupt when the row cannot be unpacked.
    base::Result<std::optional<MirrorEvent>> find(qint64 row);
    base::Result<std::optional<MirrorEvent>> find(const QString &source, const QString &id);

private:
    enum class Direction {
        Newest,
        Oldest,
    };
    base::Result<QList<MirrorEvent>> page(const timeline::Filter &filter, base::Instant now, const MirrorWindow &window,
                                          Direction direction);
    base::Result<std::optional<MirrorEvent>> one(Statement &query);

    Database &m_mirror;
    const qint64 m_common;
};

} // namespace store
