#pragma once

#include "base/instant.h"

#include <QDateTime>
#include <QTimeZone>

namespace journal {

/// What a clock on the wall showed, turned into an instant.
struct WallReading
{
    base::Instant at{};
    int offset = 0; ///< seconds from UTC then and there
    bool twice = false; ///< the hour came twice that day; this is the earlier one
};

/// The instant at which clocks in `zone` showed `time` on `day`. Of an hour that came twice (clocks
/// went back) the earlier; Invalid for an hour that was skipped (clocks went forward), saying so.
base::Result<WallReading> onTheWall(QDate day, QTime time, const QTimeZone &zone);

/// The calendar day in `zone` at an instant.
QDate dayAt(base::Instant at, const QTimeZone &zone);
/// Seconds from UTC in `zone` at an instant.
int offsetAt(base::Instant at, const QTimeZone &zone);

} // namespace journal
