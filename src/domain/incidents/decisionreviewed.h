#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A decision was looked at again and stands, or no longer does: its review clock stops.
struct DecisionReviewed
{
    static constexpr const char *type = "incident.decision_reviewed";
    static constexpr journal::LineKind kind = journal::LineKind::Decision;

    QString decision; ///< the entry that decided it
    bool stands = true;

    static base::Result<DecisionReviewed> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
