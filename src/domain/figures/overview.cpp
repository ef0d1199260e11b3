#include "domain/figures/overview.h"

#include <algorithm>

namespace figures {

namespace {

QList<Measurement> within(const QList<Measurement> &measurements, const Period &period)
{
    QList<Measurement> out;
    std::copy_if(measurements.cbegin(), measurements.cend(), std::back_inserter(out),
                 [&](const Measurement &one) { return period.holds(one.t0); });
    return out;
}

Overall overallOf(const Selection &selection, const incidents::Measure &measure, const QList<Measurement> &spans)
{
    const Summary earlier = summaryOf(measure, within(spans, before(selection.period)), selection.severities);
    Overall out;
    out.summary = summaryOf(measure, within(spans, selection.period), selection.severities);
    out.trend = trendOf(spans, selection.period.to);
    out.change = changeOf(earlier.mean, out.summary.mean);
    return out;
}

} // namespace

Period Selection::reach() const
{
    return {std::min(before(period).from, period.to - trendLength), period.to};
}

Overview overviewOf(const Selection &selection, const Sources &sources, base::Instant now)
{
    Overview out{.selection = selection, .excluded = sources.excluded};
    const QList<incidents::Measure> &measures = incidents::measures();
    for (qsizetype i = 0; i < measures.size(); ++i)
        out.figures.append(overallOf(selection, measures.at(i), sources.spans.value(i)));
    out.recurrence = recurrenceOf(sources.closings, selection.period, now);
    out.recurrenceTrend = trendOf(sources.closings, selection.period.to, now);
    out.recurrenceChange =
        changeOfRate(recurrenceOf(sources.closings, before(selection.period), now).percent, out.recurrence.percent);
    return out;
}

} // namespace figures
