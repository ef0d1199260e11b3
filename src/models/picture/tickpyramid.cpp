#include "models/picture/tickpyramid.h"

#include "store/mirror/mirrorrow.h"

#include <algorithm>

namespace models {

namespace {

constexpr qsizetype fewBins = 4096; // however few moments there are

qint64 binOf(qint64 ms, qint64 width)
{
    return ms >= 0 ? ms / width : -((-ms + width - 1) / width);
}

} // namespace

const QList<qint64> &TickPyramid::widths()
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    static const QList<qint64> all{1,      5,       20,         100,         500,       1'000,     5'000,
                                   15'000, minute,  5 * minute, 15 * minute, hour,      4 * hour,  12 * hour,
                                   day,    4 * day, 16 * day,   64 * day,    256 * day, 1024 * day};
    return all;
}

qint64 TickPyramid::ms(qsizetype index) const
{
    return m_rows.at(index) >> store::rowBits;
}

void TickPyramid::clear()
{
    *this = {};
}

/// The finest counters are as fine as a quarter of the moments allows.
void TickPyramid::rebuild()
{
    m_levels.clear();
    m_builtFor = m_rows.size();
    if (m_rows.isEmpty())
        return;
    const qint64 span = ms(size() - 1) - ms(0);
    const qint64 most = std::max(fewBins, size() / 4);
    m_finest = 0;
    while (m_finest + 1 < widths().size() && span / widths().at(m_finest) > most)
        ++m_finest;
    m_levels.append(built(m_finest));
    for (int width = m_finest + 1; width < widths().size(); ++width)
        m_levels.append(folded(m_levels.last(), width));
}

TickPyramid::Level TickPyramid::built(int width) const
{
    const qint64 length = widths().at(width);
    Level level{binOf(ms(0), length), {}};
    level.counts.resize(binOf(ms(size() - 1), length) - level.firstBin + 1);
    for (const qint64 row : m_rows)
        ++level.counts[binOf(row >> store::rowBits, length) - level.firstBin];
    return level;
}

TickPyramid::Level TickPyramid::folded(const Level &below, int width) const
{
    const qint64 ratio = widths().at(width) / widths().at(width - 1);
    Level level{binOf(below.firstBin, ratio), {}};
    level.counts.resize(binOf(below.firstBin + below.counts.size() - 1, ratio) - level.firstBin + 1);
    for (qsizetype i = 0; i < below.counts.size(); ++i)
        level.counts[binOf(below.firstBin + i, ratio) - level.firstBin] += below.counts.at(i);
    return level;
}

/// Gives every level room up to the last moment; what became too fine for so long a time goes.
void TickPyramid::grow()
{
    const qint64 last = ms(size() - 1);
    const qint64 most = 2 * std::max(fewBins, size() / 4);
    const auto binsOf = [&](int level) {
        return binOf(last, widths().at(m_finest + level)) - m_levels.at(level).firstBin + 1;
    };
    while (m_levels.size() > 1 && binsOf(0) > most) {
        m_levels.removeFirst();
        ++m_finest;
    }
    for (int level = 0; level < m_levels.size(); ++level) {
        const qint64 bins = binsOf(level);
        if (m_levels.at(level).counts.size() < bins)
            m_levels[level].counts.resize(bins);
    }
}

void TickPyramid::add(qint64 ms, int by)
{
    qint64 bin = binOf(ms, widths().at(m_finest));
    for (int level = 0; level < m_levels.size(); ++level) {
        if (level > 0)
            bin = binOf(bin, widths().at(m_finest + level) / widths().at(m_finest + level - 1));
        Level &here = m_levels[level];
        here.counts[bin - here.firstBin] += quint32(by);
    }
}

void TickPyramid::append(const QList<qint64> &rows)
{
    if (rows.isEmpty())
        return;
    m_rows.append(rows);
    if (m_levels.isEmpty() || m_rows.size() > 4 * m_builtFor) {
        rebuild();
        return;
    }
    grow();
    for (const qint64 row : rows)
        add(row >> store::rowBits, 1);
}

void TickPyramid::replace(qsizetype first, qsizetype count, const QList<qint64> &rows)
{
    if (first == size() && count == 0) {
        append(rows);
        return;
    }
    const bool atEdge = first == 0 || first + count == size(); // where time itself may become longer
    if (!atEdge) {
        for (qsizetype i = first; i < first + count; ++i)
            add(ms(i), -1);
        for (const qint64 row : rows)
            add(row >> store::rowBits, 1);
    }
    const qsizetype more = rows.size() - count;
    if (more > 0)
        m_rows.insert(first + count, more, 0);
    else if (more < 0)
        m_rows.remove(first, -more);
    std::copy(rows.begin(), rows.end(), m_rows.begin() + first);
    if (atEdge)
        rebuild();
}

qsizetype TickPyramid::firstAt(qint64 ms) const
{
    const qint64 row = std::clamp<qint64>(ms, 0, store::latestMillisecond) << store::rowBits;
    return std::lower_bound(m_rows.begin(), m_rows.end(), row) - m_rows.begin();
}

qsizetype TickPyramid::count(qint64 from, qint64 end) const
{
    return std::max<qsizetype>(0, firstAt(end) - firstAt(from));
}

QList<quint32> TickPyramid::counts(int width, qint64 firstBin, int bins) const
{
    QList<quint32> out(bins, 0);
    if (isEmpty())
        return out;
    if (width < m_finest) { // finer than what is counted: little of it is in sight at once
        const qint64 length = widths().at(width);
        qsizetype before = firstAt(firstBin * length);
        for (int i = 0; i < bins && before < size(); ++i) {
            const qsizetype after = firstAt((firstBin + i + 1) * length);
            out[i] = quint32(after - before);
            before = after;
        }
        return out;
    }
    const Level &level = m_levels.at(width - m_finest);
    const qint64 from = std::max(firstBin, level.firstBin);
    const qint64 end = std::min(firstBin + bins, level.firstBin + level.counts.size());
    for (qint64 bin = from; bin < end; ++bin)
        out[bin - firstBin] = level.counts.at(bin - level.firstBin);
    return out;
}

} // namespace models
