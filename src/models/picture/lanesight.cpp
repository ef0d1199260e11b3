#include "models/picture/lanesight.h"

#include <algorithm>
#include <cmath>

namespace models {

using timeline::Lane;

LaneSight::LaneSight(const TimePicture &picture, Lane lane, const TimeScale &scale)
    : m_picture(&picture)
    , m_lane(lane)
    , m_scale(scale)
    , m_first(picture.firstAt(lane, qint64(std::ceil(scale.from()))))
    , m_end(picture.firstAt(lane, qint64(std::ceil(scale.end()))))
{
    if (double(count()) * markPx <= scale.width())
        return;
    const QList<qint64> &widths = TickPyramid::widths();
    const double least = barPx * scale.usPerPx() / 1000;
    m_width = int(std::lower_bound(widths.begin(), widths.end(), least,
                                   [](qint64 width, double ms) { return double(width) < ms; })
                  - widths.begin());
    m_width = std::min(m_width, int(widths.size()) - 1);
    m_firstBin = qint64(std::floor(scale.from() / double(barLength())));
    const qint64 lastBin = qint64(std::floor(scale.end() / double(barLength())));
    const int bins = int(lastBin - m_firstBin) + 1;
    if (lane == Lane::Milestones || lane == Lane::Clocks)
        countOneByOne(bins);
    else
        m_counts = picture.ticks(lane).counts(m_width, m_firstBin, bins);
    m_most = m_counts.isEmpty() ? 0 : *std::max_element(m_counts.cbegin(), m_counts.cend());
}

/// What there is little of has no counters.
void LaneSight::countOneByOne(int bins)
{
    m_counts.resize(bins);
    for (int i = 0; i < bins; ++i)
        m_counts[i] = quint32(m_picture->firstAt(m_lane, barFrom(i + 1)) - m_picture->firstAt(m_lane, barFrom(i)));
}

qint64 LaneSight::barLength() const
{
    return TickPyramid::widths().at(m_width) * 1000;
}

PictureHit LaneSight::bar(qint64 bin) const
{
    const qint64 from = bin * barLength();
    const qsizetype first = m_picture->firstAt(m_lane, from);
    const qsizetype end = m_picture->firstAt(m_lane, from + barLength());
    PictureHit hit{m_lane, {}, from, from + barLength(), end - first};
    if (first < end)
        hit.item = m_picture->item(m_lane, first);
    return hit;
}

PictureHit LaneSight::one(qsizetype index) const
{
    const PictureItem item = m_picture->item(m_lane, index);
    return {m_lane, item, item.us, item.us, 1};
}

std::optional<PictureHit> LaneSight::clockAt(double x) const
{
    std::optional<PictureHit> found;
    double nearest = 0;
    const QList<PictureClock> &clocks = m_picture->clocks();
    for (qsizetype i = 0; i < clocks.size(); ++i) {
        const double from = m_scale.x(double(base::micros(clocks.at(i).clock.start)));
        const double to = m_scale.x(double(base::micros(clocks.at(i).clock.due)));
        if (x < from - reachPx || x > to + reachPx)
            continue;
        if (!found || std::abs(to - x) < nearest) {
            nearest = std::abs(to - x);
            found = one(i);
        }
    }
    return found;
}

std::optional<PictureHit> LaneSight::at(double x) const
{
    if (m_lane == Lane::Clocks && !isBars())
        return clockAt(x);
    if (isBars()) {
        const PictureHit hit = bar(qint64(std::floor(m_scale.us(x) / double(barLength()))));
        return hit.count > 0 ? std::optional(hit) : std::nullopt;
    }
    std::optional<PictureHit> found;
    double nearest = reachPx;
    const qsizetype middle = m_picture->firstAt(m_lane, qint64(m_scale.us(x)));
    for (qsizetype i = std::max<qsizetype>(0, middle - 1); i < std::min(middle + 1, m_picture->size(m_lane)); ++i) {
        const double away = std::abs(m_scale.x(double(m_picture->item(m_lane, i).us)) - x);
        if (away <= nearest) {
            nearest = away;
            found = one(i);
        }
    }
    return found;
}

std::optional<PictureHit> LaneSight::next(qint64 us, bool forward) const
{
    const qsizetype size = m_picture->size(m_lane);
    if (!isBars()) {
        const qsizetype index = forward ? m_picture->firstAt(m_lane, us + 1) : m_picture->firstAt(m_lane, us) - 1;
        return index >= 0 && index < size ? std::optional(one(index)) : std::nullopt;
    }
    const qint64 bin = qint64(std::floor(double(us) / double(barLength())));
    const qsizetype index = forward ? m_picture->firstAt(m_lane, (bin + 1) * barLength())
                                    : m_picture->firstAt(m_lane, bin * barLength()) - 1;
    if (index < 0 || index >= size)
        return {};
    return bar(qint64(std::floor(double(m_picture->item(m_lane, index).us) / double(barLength()))));
}

} // namespace models
