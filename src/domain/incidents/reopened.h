#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// It goes on after it was closed: a new span. Earlier milestones stay.
struct Reopened
{
    static constexpr const char *type = "incident.reopened";
    static constexpr journal::LineKind kind = journal::LineKind::State;

    QString reason;

    static base::Result<Reopened> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
