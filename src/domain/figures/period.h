#pragma once

#include "base/instant.h"

#include <QList>

namespace figures {

/// A stretch of time, from its first moment to before its end.
struct Period
{
    base::Instant from{};
    base::Instant to{};

    bool holds(base::Instant at) const { return at >= from && at < to; }
    base::Duration length() const { return to - from; }
    bool operator==(const Period &) const = default;
};

/// The stretch of the same length before it.
Period before(const Period &period);

/// How far back a trend looks.
constexpr base::Duration trendLength = std::chrono::weeks(26);

/// The calendar months in UTC that the 26 weeks before `end` touch, in order. The first begins where those weeks
/// begin, the last ends at `end`.
QList<Period> monthsUntil(base::Instant end);

} // namespace figures
