#include "models/picture/timepicture.h"

#include "domain/incidents/milestone.h"
#include "domain/incidents/words.h"
#include "store/mirror/mirrorrow.h"

#include <algorithm>

namespace models {

using timeline::Lane;

namespace {

qint64 rowOf(const store::LineMark &line, qint64 before)
{
    const qint64 first = store::firstRowAt(base::instant(line.happenedUs));
    return first >> store::rowBits == before >> store::rowBits ? before + 1 : first;
}

} // namespace

TimePicture::TimePicture(QObject *parent)
    : QObject(parent)
{
}

void TimePicture::setLines(const QList<store::LineMark> &lines)
{
    m_lines.clear();
    m_milestones.clear();
    QList<qint64> rows;
    for (const store::LineMark &line : lines) {
        if (const auto milestone = incidents::milestoneFrom(line.milestone); milestone && !line.milestone.isEmpty()) {
            m_milestones.append(
                {line.milestoneUs, incidents::shownWord(*milestone), line.happenedUs, line.position, line.subjectId});
        } else {
            m_lines.append(line);
            rows.append(rowOf(line, rows.isEmpty() ? -1 : rows.last()));
        }
    }
    std::stable_sort(m_milestones.begin(), m_milestones.end(),
                     [](const PictureMilestone &a, const PictureMilestone &b) { return a.us < b.us; });
    TickPyramid &people = ticks(Lane::People);
    people.clear();
    people.append(rows);
    Q_EMIT changed();
}

void TimePicture::setClocks(const QList<PictureClock> &clocks)
{
    m_clocks = clocks;
    std::stable_sort(m_clocks.begin(), m_clocks.end(),
                     [](const PictureClock &a, const PictureClock &b) { return a.clock.due < b.clock.due; });
    Q_EMIT changed();
}

qsizetype TimePicture::size(Lane lane) const
{
    if (lane == Lane::Milestones)
        return m_milestones.size();
    return lane == Lane::Clocks ? m_clocks.size() : ticks(lane).size();
}

QList<Lane> TimePicture::lanes() const
{
    QList<Lane> out;
    for (int lane = 0; lane < timeline::laneCount; ++lane) {
        if (size(Lane(lane)) > 0)
            out.append(Lane(lane));
    }
    return out;
}

PictureItem TimePicture::item(Lane lane, qsizetype index) const
{
    PictureItem item;
    item.lane = lane;
    item.index = index;
    if (lane == Lane::Milestones) {
        const PictureMilestone &milestone = m_milestones.at(index);
        item.us = milestone.us;
        item.happenedUs = milestone.happenedUs;
        item.position = milestone.position;
    } else if (lane == Lane::Clocks) {
        item.us = base::micros(m_clocks.at(index).clock.due);
    } else if (lane == Lane::People) {
        item.us = item.happenedUs = m_lines.at(index).happenedUs;
        item.position = m_lines.at(index).position;
    } else {
        item.row = ticks(lane).row(index);
        item.us = ticks(lane).ms(index) * 1000;
    }
    return item;
}

qsizetype TimePicture::firstAt(Lane lane, qint64 us) const
{
    if (lane == Lane::Milestones)
        return std::lower_bound(m_milestones.begin(), m_milestones.end(), us,
                                [](const PictureMilestone &milestone, qint64 at) { return milestone.us < at; })
            - m_milestones.begin();
    if (lane == Lane::Clocks)
        return std::lower_bound(m_clocks.begin(), m_clocks.end(), us,
                                [](const PictureClock &clock, qint64 at) { return base::micros(clock.clock.due) < at; })
            - m_clocks.begin();
    return ticks(lane).firstAt((us + 999) / 1000);
}

std::optional<TimePicture::Extent> TimePicture::extent() const
{
    std::optional<Extent> out;
    for (const Lane lane : lanes()) {
        if (lane == Lane::Clocks)
            continue;
        const qint64 first = item(lane, 0).us;
        const qint64 last = item(lane, size(lane) - 1).us;
        out = out ? Extent{std::min(out->first, first), std::max(out->last, last)} : Extent{first, last};
    }
    return out;
}

} // namespace models
