#pragma once

#include "domain/figures/recurrence.h"
#include "domain/figures/summary.h"

namespace figures {

/// One point of a trend: a mean in seconds, or a share in percent.
struct Point
{
    Period period;
    qsizetype n = 0; ///< measurable, or recurred
    qsizetype of = 0; ///< of how many
    std::optional<double> value; ///< none where the data are insufficient
    bool operator==(const Point &) const = default;
};

/// The means of one figure by month over the 26 weeks before `end`.
QList<Point> trendOf(const QList<Measurement> &measurements, base::Instant end);
/// The recurrence by the month of closing.
QList<Point> trendOf(const QList<ClosedIncident> &incidents, base::Instant end, base::Instant now);

/// Every figure of incidents is better when it is smaller.
enum class Course { Improving, Stable, Worse };
QLatin1String name(Course course);

/// How a figure stands to the one of the equal stretch before.
struct Change
{
    Course course = Course::Stable;
    double by = 0; ///< seconds or percentage points; positive is more
    bool operator==(const Change &) const = default;
};
/// Durations change when they differ by 2 % or more.
std::optional<Change> changeOf(const std::optional<base::Duration> &before, const std::optional<base::Duration> &now);
/// Rates in percent change when they differ by more than half a percentage point.
std::optional<Change> changeOfRate(const std::optional<double> &before, const std::optional<double> &now);

} // namespace figures
