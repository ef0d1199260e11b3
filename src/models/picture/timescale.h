#pragma once

#include "base/instant.h"

namespace models {

/// Which stretch of time lies under how many pixels: from thirty years to half a second. A value.
class TimeScale
{
public:
    static constexpr double shortestUs = 5e5;
    static constexpr double longestUs = 30 * 365.25 * 86'400e6;

    /// The stretch from `fromUs` on over `width` px; lengths out of range are moved into it.
    TimeScale(double fromUs, double lengthUs, int width);
    TimeScale()
        : TimeScale(0, 3'600e6, 1)
    {
    }

    double from() const { return m_from; }
    double length() const { return m_length; }
    double end() const { return m_from + m_length; }
    int width() const { return m_width; }
    double usPerPx() const { return m_length / m_width; }
    double x(double us) const { return (us - m_from) / usPerPx(); }
    double us(double x) const { return m_from + x * usPerPx(); }
    bool shows(double us) const { return us >= m_from && us < end(); }

    /// The same stretch over another width.
    TimeScale widened(int width) const { return {m_from, m_length, width}; }
    /// `factor` below 1 shows less: what is at `x` stays there.
    TimeScale zoomed(double factor, double x) const;
    TimeScale panned(double px) const { return {m_from + px * usPerPx(), m_length, m_width}; }
    /// The same length, moved as little as it takes until `us` lies a tenth inside.
    TimeScale revealing(double us) const;
    /// Both moments with a little room around.
    static TimeScale fitting(double firstUs, double lastUs, int width);

    bool operator==(const TimeScale &) const = default;

private:
    double m_from;
    double m_length;
    int m_width;
};

} // namespace models
