#pragma once

#include "domain/incidents/incident.h"

namespace incidents {

/// A span that is measured in every incident.
struct Measure
{
    QLatin1String id; ///< "detect", "acknowledge", "respond", …: stable
    QString name; ///< "Time to detect"
    Milestone from = Milestone::Started;
    Milestone to = Milestone::Detected;
};
/// All of them, in the order they are shown.
const QList<Measure> &measures();

/// What a span is measured against.
struct Target
{
    base::Duration limit{};
    QString source; ///< "KPI", "playbook t+30": where the number comes from
    std::optional<bool> met = {}; ///< none without a value, and for an incident that was recorded after the fact
    bool operator==(const Target &) const = default;
};

/// The targets of a measure for an incident of that severity, of every source that has one.
QList<Target> targetsOf(QLatin1String measure, Severity severity);

/// One span between two milestones of one incident.
struct Figure
{
    QLatin1String id; ///< as the measure's, and so the next three
    QString name;
    Milestone from = Milestone::Started;
    Milestone to = Milestone::Detected;
    std::optional<base::Duration> value;
    QList<Milestone> missing; ///< not stated; never guessed
    bool inverted = false; ///< the later milestone is stated as earlier: a warning, and no value
    QList<Target> targets;
};

/// The figures of one incident, in the order they are shown. Targets of both references are given where
/// they differ; a span equal to its limit has met it, as the clocks have it.
QList<Figure> figuresOf(const Incident &incident);

} // namespace incidents
