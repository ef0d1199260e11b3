#pragma once

#include "domain/figures/exclusion.h"
#include "domain/figures/trend.h"

namespace figures {

/// Which incidents are asked about: by T0 (by closing for the recurrence), in UTC.
struct Selection
{
    Period period;
    QList<incidents::Severity> severities; ///< none: all
    bool operator==(const Selection &) const = default;

    bool holds(incidents::Severity severity) const { return severities.isEmpty() || severities.contains(severity); }
    /// From where on incidents are read: the equal stretch before, and the trend.
    Period reach() const;
};

/// What the figures are computed from: everything in the selection's reach that is not excluded and of its severities.
struct Sources
{
    QList<QList<Measurement>> spans; ///< one list for each of `incidents::measures()`
    QList<ClosedIncident> closings;
    QMap<Exclusion, qsizetype> excluded; ///< in the period itself
};

/// One figure in the period, how it went, and how it stands to the period before.
struct Overall
{
    Summary summary;
    QList<Point> trend;
    std::optional<Change> change;
};

/// Every figure over the incidents of a selection.
struct Overview
{
    Selection selection;
    QList<Overall> figures; ///< as `incidents::measures()`
    Recurrence recurrence;
    QList<Point> recurrenceTrend;
    std::optional<Change> recurrenceChange;
    QMap<Exclusion, qsizetype> excluded;
};

Overview overviewOf(const Selection &selection, const Sources &sources, base::Instant now);

/// Stable id of the figure that is a share and no span.
inline QLatin1String recurrenceId()
{
    return QLatin1String("recurrence");
}

} // namespace figures
