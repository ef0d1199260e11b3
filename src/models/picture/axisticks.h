#pragma once

#include "models/picture/timescale.h"

#include <QList>
#include <QString>
#include <QTimeZone>

namespace models {

/// A place on the axis that carries words.
struct AxisTick
{
    qint64 us = 0;
    QString text; ///< "03:40", "03:40:05", "03:40:05.250", "15 Jan", "Jan 2025", "2025"
    bool day = false; ///< a day begins here, or something longer
    bool operator==(const AxisTick &) const = default;
};

/// The ticks of a scale, at least `apart` px from each other, at round times of the clocks in `zone`;
/// where a day begins its date is written.
QList<AxisTick> axisTicks(const TimeScale &scale, const QTimeZone &zone, double apart);

/// The moment at the exactness that a pixel has: "2025-01-15 03:40:05.250Z", "2025-01-15 03:40Z".
QString preciseTime(qint64 us, double usPerPx, const QTimeZone &zone);

} // namespace models
