#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// The incident turned out less grave. Needs a reason; the response is then due as if it had been so from
/// the start, and a breach that was seen stays.
struct SeverityLowered
{
    static constexpr const char *type = "incident.severity_lowered";
    static constexpr journal::LineKind kind = journal::LineKind::Severity;

    Severity to = Severity::P4;
    QString reason;

    static base::Result<SeverityLowered> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
