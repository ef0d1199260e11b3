#pragma once

#include "base/instant.h"

#include <algorithm>

namespace store {

/// The number of an event's row is its place in time: milliseconds, then a running number of 20 bits.
inline constexpr int rowBits = 20;
inline constexpr qint64 rowsPerMillisecond = qint64(1) << rowBits;
inline constexpr qint64 latestMillisecond = (qint64(1) << 42) - 1; // the year 2109

inline qint64 millisecond(base::Instant at)
{
    return std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count();
}

/// The first row that an event at `at` or later can have; times outside are moved to the edge.
inline qint64 firstRowAt(base::Instant at)
{
    return std::clamp<qint64>(millisecond(at), 0, latestMillisecond) << rowBits;
}

} // namespace store
