#include "models/timeline/axisdirectory.h"

#include <algorithm>

namespace models {

using store::LineKey;

AxisDirectory::AxisDirectory(const store::EventWalk &walked)
    : m_anchors(walked.anchors())
    , m_lines(walked.lines())
    , m_ranks(walked.ranks())
    , m_events(walked.events())
    , m_lastEvent(walked.last())
{
    for (const LineKey &line : std::as_const(m_lines))
        m_lastPosition = std::max(m_lastPosition, line.position);
}

AxisDirectory::Place AxisDirectory::at(qint64 row) const
{
    // Lines are numbered upwards, and so are their rows: how many come before this one?
    qint64 low = 0;
    qint64 high = m_lines.size();
    while (low < high) {
        const qint64 middle = (low + high) / 2;
        if (m_ranks.at(middle) + middle < row)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < m_lines.size() && m_ranks.at(low) + low == row)
        return {true, low};
    return {false, row - low};
}

qint64 AxisDirectory::rowOf(const Place &place) const
{
    if (place.line)
        return m_ranks.at(place.rank) + place.rank;
    return place.rank + (std::upper_bound(m_ranks.begin(), m_ranks.end(), place.rank) - m_ranks.begin());
}

qint64 AxisDirectory::lineRank(const LineKey &key) const
{
    const auto found = std::lower_bound(m_lines.begin(), m_lines.end(), key);
    return found != m_lines.end() && *found == key ? found - m_lines.begin() : -1;
}

qint64 AxisDirectory::rowOfLine(const LineKey &key) const
{
    const qint64 rank = lineRank(key);
    return rank < 0 ? -1 : rowOf({true, rank});
}

qint64 AxisDirectory::pageOfEvent(qint64 mirrorRow) const
{
    const auto after = std::upper_bound(m_anchors.begin(), m_anchors.end(), mirrorRow);
    return std::max<qint64>(after - m_anchors.begin() - 1, m_anchors.isEmpty() ? -1 : 0);
}

store::MirrorWindow AxisDirectory::eventPage(qint64 page) const
{
    store::MirrorWindow window;
    window.after = m_anchors.at(page) - 1;
    if (page + 1 < m_anchors.size())
        window.before = m_anchors.at(page + 1);
    window.limit = int(std::min<qint64>(pageRows, m_events - page * pageRows));
    return window;
}

store::JournalWindow AxisDirectory::linePage(qint64 page) const
{
    const qint64 first = page * pageRows;
    store::JournalWindow window;
    if (first > 0)
        window.after = {m_lines.at(first - 1).happenedUs, m_lines.at(first - 1).position};
    window.limit = int(std::min<qint64>(pageRows, m_lines.size() - first));
    return window;
}

AxisDirectory::Rank AxisDirectory::rankFor(qint64 happenedUs) const
{
    const qint64 end = store::rowAfterLine(happenedUs);
    if (end > m_lastEvent)
        return {m_events, 0, 0};
    if (m_anchors.first() >= end)
        return {0, 0, 0};
    const qint64 page = pageOfEvent(end - 1);
    return {{}, page * pageRows, m_anchors.at(page)};
}

qint64 AxisDirectory::rowFor(const LineKey &key, qint64 rank) const
{
    return rank + (std::lower_bound(m_lines.begin(), m_lines.end(), key) - m_lines.begin());
}

void AxisDirectory::insert(const LineKey &key, qint64 rank)
{
    const qsizetype at = std::lower_bound(m_lines.begin(), m_lines.end(), key) - m_lines.begin();
    m_lines.insert(at, key);
    m_ranks.insert(at, rank);
    m_lastPosition = std::max(m_lastPosition, key.position);
}

} // namespace models
