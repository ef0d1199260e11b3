#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A point of the response was reached, at the time the entry says it happened; the latest statement
/// counts. Some imply where the response stands: contained, eradicated, recovered, reviewed. Source: the
/// order of states. Only `compromised` after `started` is refused; other inversions are for the figures
/// to warn of.
struct MilestoneReached
{
    static constexpr const char *type = "incident.milestone_reached";
    static constexpr journal::LineKind kind = journal::LineKind::Milestone;

    Milestone milestone = Milestone::Acknowledged;
    QString detail;

    static base::Result<MilestoneReached> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
