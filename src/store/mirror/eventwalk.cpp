#include "store/mirror/eventwalk.h"

#include "store/mirror/mirrorrow.h"
#include "store/sqlite/rows.h"

namespace store {

using base::Result;

qint64 rowAfterLine(qint64 happenedUs)
{
    return firstRowAt(base::instant(happenedUs) + std::chrono::milliseconds(1));
}

void EventWalk::pass(qint64 row)
{
    while (m_ranks.size() < m_lines.size() && rowAfterLine(m_lines.at(m_ranks.size()).happenedUs) <= row)
        m_ranks.append(m_events);
    if (m_events % pageRows == 0)
        m_anchors.append(row);
    ++m_events;
    m_last = row;
}

Result<bool> EventWalk::step(Database &mirror, int most)
{
    const auto number = [](const Statement &row) { return row.integer(0); };
    const Result<QList<qint64>> sources = rows<qint64>(mirror, "SELECT id FROM name WHERE kind = 1", number);
    if (!sources)
        return sources.error();
    QByteArrayList parts;
    for (const qint64 source : *sources)
        parts.append("SELECT id FROM event INDEXED BY event_source WHERE source = " + QByteArray::number(source)
                     + " AND id > ?1");
    if (!parts.isEmpty()) {
        Result<Statement> ids =
            Statement::prepare(mirror, parts.join(" UNION ALL ") + " ORDER BY id LIMIT " + QByteArray::number(most));
        if (!ids)
            return ids.error();
        ids->with(m_last);
        for (int passed = 0;; ++passed) {
            const Result<bool> row = ids->step();
            if (!row)
                return row.error();
            if (!*row && passed == most)
                return true;
            if (!*row)
                break;
            pass(ids->integer(0));
        }
    }
    while (m_ranks.size() < m_lines.size())
        m_ranks.append(m_events);
    return false;
}

Result<qint64> eventsBetween(Database &mirror, qint64 first, qint64 end)
{
    Result<Statement> query = Statement::prepare(mirror, "SELECT count(*) FROM event WHERE id >= ? AND id < ?");
    if (!query)
        return query.error();
    const Result<bool> row = query->with(first, end).step();
    return row ? Result<qint64>(query->integer(0)) : row.error();
}

} // namespace store
