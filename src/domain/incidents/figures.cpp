#include "domain/incidents/figures.h"

namespace incidents {

using namespace base;

namespace {

Figure measured(const Incident &incident, const Measure &span)
{
    Figure out{.id = span.id,
               .name = span.name,
               .from = span.from,
               .to = span.to,
               .targets = targetsOf(span.id, incident.severity())};
    const std::optional<Instant> from = incident.reached(span.from);
    const std::optional<Instant> to = incident.reached(span.to);
    if (!from)
        out.missing.append(span.from);
    if (!to)
        out.missing.append(span.to);
    out.inverted = from && to && *to < *from;
    if (from && to && !out.inverted)
        out.value = *to - *from;
    for (Target &target : out.targets) {
        if (out.value && !incident.backfilled)
            target.met = *out.value <= target.limit;
    }
    return out;
}

} // namespace

const QList<Measure> &measures()
{
    using M = Milestone;
    static const QList<Measure> all{
        {QLatin1String("detect"), QStringLiteral("Time to detect"), M::Started, M::Detected},
        {QLatin1String("acknowledge"), QStringLiteral("Time to acknowledge"), M::Detected, M::Acknowledged},
        {QLatin1String("respond"), QStringLiteral("Time to respond"), M::Detected, M::Responded},
        {QLatin1String("isolate"), QStringLiteral("Time to isolate"), M::Detected, M::Isolated},
        {QLatin1String("contain"), QStringLiteral("Time to contain"), M::Detected, M::Contained},
        {QLatin1String("recover"), QStringLiteral("Time to recover"), M::Detected, M::Recovered},
        {QLatin1String("dwell_detection"), QStringLiteral("Dwell to detection"), M::Compromised, M::Detected},
        {QLatin1String("dwell_containment"), QStringLiteral("Dwell to containment"), M::Compromised, M::Contained},
    };
    return all;
}

/// Source: the KPIs, the success metrics of the phase overview, the playbook's phases and, for the
/// response, the classification matrix.
QList<Target> targetsOf(QLatin1String id, Severity severity)
{
    const QString kpi = QStringLiteral("KPI");
    const QString overview = QStringLiteral("phase overview");
    if (id == QLatin1String("detect"))
        return {{5min, kpi}, {1h, overview}};
    if (id == QLatin1String("acknowledge") && severity == Severity::P1)
        return {{1min, QStringLiteral("playbook t+0")}};
    if (id == QLatin1String("respond")) {
        const Duration allowed = responseTime(severity);
        const Target matrix{allowed, QStringLiteral("classification %1").arg(name(severity))};
        return allowed == 15min ? QList<Target>{{15min, kpi}} : QList<Target>{{15min, kpi}, matrix};
    }
    if (id == QLatin1String("isolate"))
        return {{30min, QStringLiteral("playbook t+30")}};
    if (id == QLatin1String("contain"))
        return {{4h, overview}};
    if (id == QLatin1String("recover"))
        return {{4h, kpi}, {24h, QStringLiteral("playbook t+24h")}};
    return {};
}

QList<Figure> figuresOf(const Incident &incident)
{
    QList<Figure> out;
    for (const Measure &span : measures())
        out.append(measured(incident, span));
    return out;
}

} // namespace incidents
