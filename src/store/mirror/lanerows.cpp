#include "store/mirror/lanerows.h"

#include "store/mirror/mirrornames.h"
#include "store/mirror/mirrorquery.h"

namespace store {

using base::Result;

Result<LaneRows> laneRows(Database &mirror, const timeline::Filter &filter, timeline::Lane lane, base::Instant now,
                          qint64 after, qint64 before, int limit)
{
    LaneRows out;
    if (!timeline::admits(filter, lane))
        return out;
    const Result<MirrorQuery> query = MirrorQuery::of(mirror, timeline::within(filter, lane), now);
    if (!query)
        return query.error();
    if (query->isNothing())
        return out;
    Result<Statement> rows = Statement::prepare(mirror, query->sql(MirrorQuery::Order::OldestFirst));
    if (!rows)
        return rows.error();
    query->bind(*rows, after, before, limit);
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        out.rows.append(rows->integer(0));
    }
    out.more = out.rows.size() == limit;
    return out;
}

Result<qint64> laneCount(Database &mirror, timeline::Lane lane, qint64 after, qint64 before)
{
    const Result<MatchingNames> sources =
        namesMatching(mirror, NameKind::Source, {{timeline::Field::Lane, timeline::laneName(lane), false, false}});
    if (!sources)
        return sources.error();
    Result<Statement> query = Statement::prepare(
        mirror, "SELECT count(*) FROM event INDEXED BY event_source WHERE source = ? AND id > ? AND id < ?");
    if (!query)
        return query.error();
    qint64 count = 0;
    for (const MirrorName &source : sources->names) {
        const Result<bool> row = query->with(source.id, after, before).step();
        if (!row)
            return row.error();
        count += query->integer(0);
    }
    return count;
}

} // namespace store
