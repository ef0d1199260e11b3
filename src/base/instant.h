#pragma once

#include "base/result.h"

#include <QString>

#include <chrono>

namespace base {

using namespace std::chrono_literals;

/// A point in time: microseconds since 1970-01-01T00:00Z.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;
using Duration = std::chrono::microseconds;

inline qint64 micros(Instant at)
{
    return at.time_since_epoch().count();
}
inline Instant instant(qint64 micros)
{
    return Instant(Duration(micros));
}
inline qint64 seconds(Duration span)
{
    return std::chrono::floor<std::chrono::seconds>(span).count();
}

/// RFC 3339 in UTC, "2025-01-15T03:41:02Z"; with microseconds when they are not zero.
QString rfc3339(Instant at);
/// Reads RFC 3339 with any offset; Invalid names what is wrong. A time without a zone is refused.
Result<Instant> fromRfc3339(const QString &text);

/// "03:41:02" and "2025-01-15" in UTC shifted by `offset` seconds.
QString clockText(Instant at, int offset = 0);
QString dayText(Instant at, int offset = 0);

/// A span for people: "00:27:29" below a day, "2 d 04 h" from there; minus sign U+2212 when negative.
QString spanText(Duration span);
/// A countdown for lists: "02:43" below an hour, "1:17 h" below a day, "2 d 04 h" from there.
QString countdownText(Duration span);

} // namespace base
