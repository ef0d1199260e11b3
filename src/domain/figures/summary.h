#pragma once

#include "domain/figures/measurement.h"
#include "domain/incidents/figures.h"

namespace figures {

/// Below so many measurable incidents there is no figure: "insufficient data".
constexpr qsizetype enough = 5;

/// A target, judged by the mean of the incidents it is for.
struct Judged
{
    base::Duration limit{};
    QString source; ///< "KPI", "phase overview", "playbook t+30", "classification P2"
    QList<incidents::Severity> severities; ///< of those asked for, the ones it is for
    qsizetype measurable = 0;
    std::optional<base::Duration> mean; ///< none below `enough`
    std::optional<bool> met; ///< as soon as there is a mean; equal to the limit has met it
    bool operator==(const Judged &) const = default;
};

/// One figure over several incidents. Percentiles by nearest rank: values that occurred.
struct Summary
{
    QLatin1String id; ///< as `incidents::Figure::id`
    QString name; ///< "Mean time to detect": never a bare abbreviation
    incidents::Milestone from = incidents::Milestone::Started;
    incidents::Milestone to = incidents::Milestone::Detected;
    qsizetype of = 0; ///< how many are counted: neither excluded nor recorded after the fact
    qsizetype measurable = 0; ///< of those, how many have a value
    qsizetype missing = 0; ///< a milestone is not stated: counted as missing, never guessed
    qsizetype inverted = 0; ///< left out
    qsizetype backfilled = 0; ///< beside `of`
    std::optional<base::Duration> mean; ///< none below `enough`, as the other two
    std::optional<base::Duration> median;
    std::optional<base::Duration> p90;
    QList<Judged> targets; ///< of every source, in the order of the severities they are for
    bool insufficient() const { return !mean; }
    bool operator==(const Summary &) const = default;
};

/// `measurements` are those of one figure, of the severities in `asked`; none asked for is all four.
Summary summaryOf(const incidents::Measure &measure, const QList<Measurement> &measurements,
                  const QList<incidents::Severity> &asked = {});

/// The value at rank ceil(percent × n ÷ 100) of the sorted `values`; 0 < percent <= 100, not empty.
base::Duration nearestRank(const QList<base::Duration> &sorted, int percent);
/// Of at least one value.
base::Duration meanOf(const QList<base::Duration> &values);

} // namespace figures
