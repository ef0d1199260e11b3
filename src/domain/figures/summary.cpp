#include "domain/figures/summary.h"

#include <algorithm>
#include <numeric>

namespace figures {

using base::Duration;
using incidents::Severity;
using incidents::Target;

namespace {

QString nameOfMean(const QString &name)
{
    return QStringLiteral("Mean ") + name.at(0).toLower() + name.mid(1);
}

/// The targets of all severities asked for, each once.
QList<Judged> targetsOf(QLatin1String id, const QList<Severity> &asked)
{
    QList<Judged> out;
    for (const Severity severity : asked) {
        for (const Target &target : incidents::targetsOf(id, severity)) {
            const auto known = std::find_if(out.begin(), out.end(), [&](const Judged &one) {
                return one.limit == target.limit && one.source == target.source;
            });
            if (known == out.end())
                out.append({.limit = target.limit, .source = target.source, .severities = {severity}});
            else
                known->severities.append(severity);
        }
    }
    return out;
}

void judge(Judged &target, const QList<Measurement> &measurements)
{
    QList<Duration> values;
    for (const Measurement &one : measurements) {
        const std::optional<Duration> value = one.value();
        if (value && !one.backfilled && target.severities.contains(one.severity))
            values.append(*value);
    }
    target.measurable = values.size();
    if (values.size() < enough)
        return;
    target.mean = meanOf(values);
    target.met = *target.mean <= target.limit;
}

} // namespace

Summary summaryOf(const incidents::Measure &measure, const QList<Measurement> &measurements,
                  const QList<Severity> &asked)
{
    static const QList<Severity> all{Severity::P1, Severity::P2, Severity::P3, Severity::P4};
    Summary out{.id = measure.id, .name = nameOfMean(measure.name), .from = measure.from, .to = measure.to};
    QList<Duration> values;
    for (const Measurement &one : measurements) {
        if (one.backfilled) {
            ++out.backfilled;
            continue;
        }
        ++out.of;
        out.missing += one.missing() ? 1 : 0;
        out.inverted += one.inverted() ? 1 : 0;
        if (const std::optional<Duration> value = one.value())
            values.append(*value);
    }
    out.measurable = values.size();
    out.targets = targetsOf(measure.id, asked.isEmpty() ? all : asked);
    for (Judged &target : out.targets)
        judge(target, measurements);
    if (values.size() < enough)
        return out;
    std::sort(values.begin(), values.end());
    out.mean = meanOf(values);
    out.median = nearestRank(values, 50);
    out.p90 = nearestRank(values, 90);
    return out;
}

Duration nearestRank(const QList<Duration> &sorted, int percent)
{
    const qsizetype rank = (sorted.size() * percent + 99) / 100;
    return sorted.at(std::clamp<qsizetype>(rank, 1, sorted.size()) - 1);
}

Duration meanOf(const QList<Duration> &values)
{
    return std::accumulate(values.begin(), values.end(), Duration::zero()) / values.size();
}

} // namespace figures
