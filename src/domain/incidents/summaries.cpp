#include "domain/incidents/summaries.h"

#include <algorithm>
#include <numeric>

namespace incidents {

using base::Duration;

namespace {

QString nameOfMean(const Figure &figure)
{
    return QStringLiteral("Mean ") + figure.name.at(0).toLower() + figure.name.mid(1);
}

Duration meanOf(const QList<Duration> &values)
{
    return std::accumulate(values.begin(), values.end(), Duration::zero()) / values.size();
}

/// The targets that every one of the incidents has; those of a P1 when there is none.
QList<Target> commonTargets(const QList<QList<Figure>> &incidents, qsizetype at)
{
    Incident gravest;
    gravest.severities.append({.to = Severity::P1});
    QList<Target> out = incidents.isEmpty() ? figuresOf(gravest).at(at).targets : incidents.first().at(at).targets;
    for (const QList<Figure> &figures : incidents) {
        out.removeIf([&](const Target &target) {
            return std::none_of(figures.at(at).targets.cbegin(), figures.at(at).targets.cend(), [&](const Target &one) {
                return one.limit == target.limit && one.source == target.source;
            });
        });
    }
    for (Target &target : out)
        target.met.reset();
    return out;
}

Summary summed(const QList<QList<Figure>> &incidents, qsizetype at)
{
    const Figure first = figuresOf(Incident()).at(at);
    Summary out{.id = first.id, .name = nameOfMean(first), .of = incidents.size()};
    QList<Duration> values;
    for (const QList<Figure> &figures : incidents) {
        if (figures.at(at).value)
            values.append(*figures.at(at).value);
    }
    out.measurable = values.size();
    out.targets = commonTargets(incidents, at);
    if (values.size() < enough)
        return out;
    std::sort(values.begin(), values.end());
    out.mean = meanOf(values);
    out.median = nearestRank(values, 50);
    out.p90 = nearestRank(values, 90);
    for (Target &target : out.targets)
        target.met = *out.mean <= target.limit;
    return out;
}

} // namespace

QString word(Exclusion exclusion)
{
    switch (exclusion) {
    case Exclusion::Exercise:
        return QStringLiteral("exercise");
    case Exclusion::Duplicate:
        return QStringLiteral("duplicate");
    case Exclusion::Declined:
        return QStringLiteral("declined");
    case Exclusion::FalsePositive:
        return QStringLiteral("false positive");
    case Exclusion::Backfilled:
        break;
    }
    return QStringLiteral("recorded after the fact");
}

std::optional<Exclusion> exclusionOf(const Incident &incident)
{
    if (incident.status == Status::Declined)
        return Exclusion::Declined;
    const bool duplicate = std::any_of(incident.links.cbegin(), incident.links.cend(), [](const Link &link) {
        return link.kind == LinkKind::DuplicateOf && link.confirmed;
    });
    if (incident.status == Status::Merged || duplicate)
        return Exclusion::Duplicate;
    if (incident.closing) {
        switch (incident.closing->outcome) {
        case Outcome::Exercise:
            return Exclusion::Exercise;
        case Outcome::Duplicate:
            return Exclusion::Duplicate;
        case Outcome::FalsePositive:
            return Exclusion::FalsePositive;
        case Outcome::Confirmed:
        case Outcome::Benign:
            break;
        }
    }
    return incident.backfilled ? std::optional(Exclusion::Backfilled) : std::nullopt;
}

Summaries summariesOf(const QList<IncidentPtr> &incidents, base::Instant from, base::Instant to)
{
    Summaries out;
    QList<QList<Figure>> counted;
    for (const IncidentPtr &incident : incidents) {
        if (incident->t0() < from || incident->t0() >= to)
            continue;
        if (const std::optional<Exclusion> why = exclusionOf(*incident))
            ++out.excluded[*why];
        else
            counted.append(figuresOf(*incident));
    }
    for (qsizetype at = 0; at < figuresOf(Incident()).size(); ++at)
        out.figures.append(summed(counted, at));
    return out;
}

Duration nearestRank(const QList<Duration> &sorted, int percent)
{
    const qsizetype rank = (sorted.size() * percent + 99) / 100;
    return sorted.at(std::clamp<qsizetype>(rank, 1, sorted.size()) - 1);
}

} // namespace incidents
