#pragma once

#include "models/picture/timepicture.h"
#include "models/picture/timescale.h"

namespace models {

/// What a point of the picture shows: one thing, or a bar that stands for several.
struct PictureHit
{
    timeline::Lane lane = timeline::Lane::People;
    std::optional<PictureItem> item; ///< of a bar its first
    qint64 fromUs = 0; ///< of a bar where it begins, else the item's time
    qint64 endUs = 0;
    qsizetype count = 0;
    bool operator==(const PictureHit &) const = default;
};

/// How one lane shows what of it is in sight: each thing by itself while there is room, else bars over
/// equal stretches of time that stay where they are while the picture is moved. A value, made for a
/// scale.
class LaneSight
{
public:
    static constexpr double barPx = 3; ///< a bar is at least this wide
    static constexpr double markPx = 6; ///< room that each thing by itself must have on the average
    static constexpr double reachPx = 6; ///< so far beside a thing it is still meant

    LaneSight(const TimePicture &picture, timeline::Lane lane, const TimeScale &scale);

    timeline::Lane lane() const { return m_lane; }
    bool isBars() const { return m_width >= 0; }
    qsizetype first() const { return m_first; } ///< in sight
    qsizetype end() const { return m_end; }
    qsizetype count() const { return m_end - m_first; }

    /// Of bars.
    const QList<quint32> &counts() const { return m_counts; }
    quint32 most() const { return m_most; }
    qint64 barFrom(qsizetype bar) const { return (m_firstBin + bar) * barLength(); }
    qint64 barLength() const; ///< us

    /// What stands at `x`, if anything does.
    std::optional<PictureHit> at(double x) const;
    /// The next thing or bar after `us`, or before it; also out of sight.
    std::optional<PictureHit> next(qint64 us, bool forward) const;

private:
    void countOneByOne(int bins);
    PictureHit bar(qint64 bin) const;
    PictureHit one(qsizetype index) const;
    std::optional<PictureHit> clockAt(double x) const;

    const TimePicture *m_picture;
    timeline::Lane m_lane;
    TimeScale m_scale;
    qsizetype m_first = 0;
    qsizetype m_end = 0;
    int m_width = -1; // of TickPyramid::widths()
    qint64 m_firstBin = 0;
    QList<quint32> m_counts;
    quint32 m_most = 0;
};

} // namespace models
