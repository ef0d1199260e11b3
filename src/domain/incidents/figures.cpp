#include "domain/incidents/figures.h"

namespace incidents {

using namespace base;

namespace {

struct Span
{
    const char *id;
    const char *name;
    Milestone from;
    Milestone to;
};

constexpr Span spans[] = {
    {"detect", "Time to detect", Milestone::Started, Milestone::Detected},
    {"acknowledge", "Time to acknowledge", Milestone::Detected, Milestone::Acknowledged},
    {"respond", "Time to respond", Milestone::Detected, Milestone::Responded},
    {"isolate", "Time to isolate", Milestone::Detected, Milestone::Isolated},
    {"contain", "Time to contain", Milestone::Detected, Milestone::Contained},
    {"recover", "Time to recover", Milestone::Detected, Milestone::Recovered},
    {"dwell_detection", "Dwell, compromise to detection", Milestone::Compromised, Milestone::Detected},
    {"dwell_containment", "Dwell, compromise to containment", Milestone::Compromised, Milestone::Contained},
};

/// Source: the KPIs, the success metrics of the phase overview, the playbook's phases and, for the
/// response, the classification matrix.
QList<Target> targetsFor(QLatin1String id, Severity severity)
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

Figure measured(const Incident &incident, const Span &span)
{
    Figure out{.id = QLatin1String(span.id),
               .name = QString::fromLatin1(span.name),
               .from = span.from,
               .to = span.to,
               .targets = targetsFor(QLatin1String(span.id), incident.severity())};
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

QList<Figure> figuresOf(const Incident &incident)
{
    QList<Figure> out;
    for (const Span &span : spans)
        out.append(measured(incident, span));
    return out;
}

} // namespace incidents
