#pragma once

#include "domain/incidents/figures.h"

namespace incidents {

/// Why an incident takes no part in the means.
enum class Exclusion { Exercise, Duplicate, Declined, FalsePositive, Backfilled };
QString word(Exclusion exclusion);
std::optional<Exclusion> exclusionOf(const Incident &incident);

/// One figure over several incidents. Percentiles by nearest rank.
struct Summary
{
    QLatin1String id; ///< as `Figure::id`
    QString name; ///< "Mean time to detect": never a bare abbreviation
    qsizetype measurable = 0; ///< how many have both milestones
    qsizetype of = 0; ///< of how many that are not excluded
    std::optional<base::Duration> mean; ///< none below `enough`
    std::optional<base::Duration> median;
    std::optional<base::Duration> p90;
    QList<Target> targets; ///< those that all of them have, met or not by the mean
    bool insufficient() const { return !mean; }
};
/// Below so many measurable incidents there is no figure: "insufficient data".
constexpr qsizetype enough = 5;

struct Summaries
{
    QList<Summary> figures;
    QMap<Exclusion, qsizetype> excluded;
};

/// The figures over the incidents whose T0 is in [from, to).
Summaries summariesOf(const QList<IncidentPtr> &incidents, base::Instant from, base::Instant to);

/// The value at rank ceil(percent × n ÷ 100) of the sorted `values`; 0 < percent <= 100, not empty.
base::Duration nearestRank(const QList<base::Duration> &sorted, int percent);

} // namespace incidents
