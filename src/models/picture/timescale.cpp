#include "models/picture/timescale.h"

#include <algorithm>

namespace models {

TimeScale::TimeScale(double fromUs, double lengthUs, int width)
    : m_from(fromUs)
    , m_length(std::clamp(lengthUs, shortestUs, longestUs))
    , m_width(std::max(1, width))
{
}

TimeScale TimeScale::zoomed(double factor, double x) const
{
    const double held = us(x);
    const double length = std::clamp(m_length * factor, shortestUs, longestUs);
    return {held - x * length / m_width, length, m_width};
}

TimeScale TimeScale::revealing(double us) const
{
    const double room = m_length / 10;
    if (us < m_from + room)
        return {us - room, m_length, m_width};
    if (us > end() - room)
        return {us + room - m_length, m_length, m_width};
    return *this;
}

TimeScale TimeScale::fitting(double firstUs, double lastUs, int width)
{
    const double length = std::max(lastUs - firstUs, 60e6);
    const double room = length * 0.04;
    return {firstUs - room, length + 2 * room, width};
}

} // namespace models
