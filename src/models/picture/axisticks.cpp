#include "models/picture/axisticks.h"

#include "models/incidents/zoneat.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace models {

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr double month = 30.5 * double(day);
constexpr int mostTicks = 1000;

/// Steps that divide a day.
constexpr qint64 steps[] = {1'000,       5'000,       10'000,      50'000,      100'000,  500'000,
                            second,      5 * second,  15 * second, 30 * second, minute,   5 * minute,
                            15 * minute, 30 * minute, hour,        3 * hour,    6 * hour, 12 * hour};

qint64 offsetAt(qint64 us, const QTimeZone &zone)
{
    return zone == QTimeZone::utc() ? 0 : zoneAt(zone, base::instant(us)).offset * second;
}

qint64 floored(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

qint64 startOf(QDate date, const QTimeZone &zone)
{
    return date.startOfDay(zone).toMSecsSinceEpoch() * 1000;
}

QDate dateAt(double us, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(us / 1000), zone).date();
}

QString dayLabel(QDate date)
{
    return QLocale().toString(date, QStringLiteral("d MMM"));
}

QString timeLabel(qint64 local, qint64 step)
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(int((local - floored(local, day)) / 1000));
    return time.toString(step < second       ? QStringLiteral("HH:mm:ss.zzz")
                             : step < minute ? QStringLiteral("HH:mm:ss")
                                             : QStringLiteral("HH:mm"));
}

/// Round times of day; where the clocks change, the step that is longer or shorter by it.
QList<AxisTick> timesOfDay(const TimeScale &scale, const QTimeZone &zone, qint64 step)
{
    QList<AxisTick> out;
    qint64 local = floored(qint64(scale.from()) + offsetAt(qint64(scale.from()), zone), step);
    qint64 last = std::numeric_limits<qint64>::min();
    for (int i = 0; i < mostTicks; ++i, local += step) {
        const qint64 about = local - offsetAt(local, zone);
        const qint64 us = local - offsetAt(about, zone);
        if (double(us) > scale.end())
            break;
        if (us <= last)
            continue;
        last = us;
        const qint64 shown = us + offsetAt(us, zone); // another than asked for where an hour was skipped
        const bool midnight = floored(shown, day) == shown;
        if (double(us) >= scale.from())
            out.append({us, midnight ? dayLabel(dateAt(double(us), zone)) : timeLabel(shown, step), midnight});
    }
    return out;
}

QList<AxisTick> days(const TimeScale &scale, const QTimeZone &zone, int step)
{
    QList<AxisTick> out;
    const qint64 first = dateAt(scale.from(), zone).toJulianDay();
    for (qint64 number = first - first % step; out.size() < mostTicks; number += step) {
        const QDate date = QDate::fromJulianDay(number);
        const qint64 us = startOf(date, zone);
        if (double(us) > scale.end())
            break;
        if (double(us) >= scale.from())
            out.append({us, dayLabel(date), true});
    }
    return out;
}

QList<AxisTick> months(const TimeScale &scale, const QTimeZone &zone, int step)
{
    QList<AxisTick> out;
    const QDate first = dateAt(scale.from(), zone);
    for (int number = first.year() * 12 / step * step; out.size() < mostTicks; number += step) {
        const QDate date(number / 12, number % 12 + 1, 1);
        const qint64 us = startOf(date, zone);
        if (double(us) > scale.end())
            break;
        const bool year = date.month() == 1;
        if (double(us) >= scale.from())
            out.append({us, QLocale().toString(date, year ? QStringLiteral("yyyy") : QStringLiteral("MMM")), true});
    }
    return out;
}

} // namespace

QList<AxisTick> axisTicks(const TimeScale &scale, const QTimeZone &zone, double apart)
{
    const double least = apart * scale.usPerPx();
    for (const qint64 step : steps) {
        if (double(step) >= least)
            return timesOfDay(scale, zone, step);
    }
    for (const int step : {1, 2, 7, 14}) {
        if (step * double(day) >= least)
            return days(scale, zone, step);
    }
    for (const int step : {1, 3, 6, 12, 24, 60}) {
        if (step * month >= least)
            return months(scale, zone, step);
    }
    return months(scale, zone, 120);
}

QString preciseTime(qint64 us, double usPerPx, const QTimeZone &zone)
{
    const look::clocktext::Zone at = zoneAt(zone, base::instant(us));
    const qint64 local = us + at.offset * second;
    const qint64 step = usPerPx < second ? 1 : usPerPx < minute ? second : minute;
    const QString name = at.name == QLatin1String("Z") ? at.name : u' ' + at.name;
    return base::dayText(base::instant(us), at.offset) + u' ' + timeLabel(local, step) + name;
}

} // namespace models
