#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// The incident turned out graver. Allowed at any time, needs no reason; never buys time.
struct SeverityRaised
{
    static constexpr const char *type = "incident.severity_raised";
    static constexpr journal::LineKind kind = journal::LineKind::Severity;

    Severity to = Severity::P1;
    QString reason;

    static base::Result<SeverityRaised> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
