#include "domain/figures/trend.h"

#include "base/names.h"

#include <cmath>

namespace figures {

using base::Duration;
using base::Instant;

namespace {

constexpr base::Names<Course, 3> courses{{"improving", "stable", "worse"}};
constexpr double leastShare = 0.02;
constexpr double leastPoints = 0.5;

double seconds(Duration span)
{
    return std::chrono::duration<double>(span).count();
}

Point pointOf(const QList<Measurement> &measurements, const Period &period)
{
    Point out{.period = period};
    QList<Duration> values;
    for (const Measurement &one : measurements) {
        if (one.backfilled || !period.holds(one.t0))
            continue;
        ++out.of;
        if (const std::optional<Duration> value = one.value())
            values.append(*value);
    }
    out.n = values.size();
    if (out.n >= enough)
        out.value = seconds(meanOf(values));
    return out;
}

Change changed(double by, bool enoughToSay)
{
    return {!enoughToSay ? Course::Stable : by < 0 ? Course::Improving : Course::Worse, by};
}

} // namespace

QLatin1String name(Course course)
{
    return courses.of(course);
}

QList<Point> trendOf(const QList<Measurement> &measurements, Instant end)
{
    QList<Point> out;
    for (const Period &month : monthsUntil(end))
        out.append(pointOf(measurements, month));
    return out;
}

QList<Point> trendOf(const QList<ClosedIncident> &incidents, Instant end, Instant now)
{
    QList<Point> out;
    for (const Period &month : monthsUntil(end)) {
        const Recurrence one = recurrenceOf(incidents, month, now);
        out.append({month, one.recurred, one.closed, one.percent});
    }
    return out;
}

std::optional<Change> changeOf(const std::optional<Duration> &before, const std::optional<Duration> &now)
{
    if (!before || !now)
        return {};
    const double by = seconds(*now - *before);
    return changed(by, by != 0 && std::abs(by) >= leastShare * seconds(*before));
}

std::optional<Change> changeOfRate(const std::optional<double> &before, const std::optional<double> &now)
{
    if (!before || !now)
        return {};
    return changed(*now - *before, std::abs(*now - *before) > leastPoints);
}

} // namespace figures
