#pragma once

#include "domain/incidents/clock.h"
#include "domain/timeline/lane.h"
#include "models/picture/tickpyramid.h"
#include "store/timeline/journallines.h"

#include <QObject>

#include <array>

namespace models {

/// One thing in the picture, and how others find it.
struct PictureItem
{
    timeline::Lane lane = timeline::Lane::People;
    qsizetype index = -1; ///< in its lane
    qint64 us = 0;
    qint64 row = -1; ///< of a machine event, in the mirror
    qint64 happenedUs = 0; ///< of a line
    qint64 position = -1; ///< of a line
    bool operator==(const PictureItem &) const = default;
};

/// A milestone as a diamond: when it was reached, which one, and the line that states it.
struct PictureMilestone
{
    qint64 us = 0;
    QString word;
    qint64 happenedUs = 0;
    qint64 position = 0;
    QString subjectId;
};

/// A clock as a bar, and what it belongs to when there are several incidents.
struct PictureClock
{
    incidents::Clock clock;
    QString about;
};

/// What the picture of a timeline shows, lane by lane; who fills it says so by `touch`. Holds no text
/// but the names of milestones and clocks: a million events take about ten megabytes. The window's
/// thread only.
class TimePicture : public QObject
{
    Q_OBJECT
public:
    explicit TimePicture(QObject *parent = nullptr);

    /// Of people and of machines.
    const TickPyramid &ticks(timeline::Lane lane) const { return m_ticks[size_t(lane)]; }
    TickPyramid &ticks(timeline::Lane lane) { return m_ticks[size_t(lane)]; }
    const QList<PictureMilestone> &milestones() const { return m_milestones; }
    const QList<PictureClock> &clocks() const { return m_clocks; }

    /// In the order of time; a line that states milestones stands among those only.
    void setLines(const QList<store::LineMark> &lines);
    /// In any order; kept by due time.
    void setClocks(const QList<PictureClock> &clocks);
    void touch() { Q_EMIT changed(); }

    /// The lanes that have anything, from top to bottom.
    QList<timeline::Lane> lanes() const;
    bool isEmpty() const { return lanes().isEmpty(); }
    qsizetype size(timeline::Lane lane) const;
    /// `index` from 0 to size() - 1.
    PictureItem item(timeline::Lane lane, qsizetype index) const;
    /// The first item of the lane at or after `us`; size() when there is none. Clocks count by their due time.
    qsizetype firstAt(timeline::Lane lane, qint64 us) const;

    struct Extent
    {
        qint64 first = 0;
        qint64 last = 0;
    };
    /// From the first thing to the last, clocks left out: they may be due in a year.
    std::optional<Extent> extent() const;

Q_SIGNALS:
    void changed();

private:
    std::array<TickPyramid, timeline::laneCount> m_ticks;
    QList<store::LineMark> m_lines; // of people, as their ticks
    QList<PictureMilestone> m_milestones;
    QList<PictureClock> m_clocks; // by due time
};

} // namespace models
