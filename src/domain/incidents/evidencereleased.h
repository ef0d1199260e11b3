#pragma once

#include "domain/incidents/custodyfields.h"
#include "domain/incidents/incident.h"

namespace incidents {

/// Evidence was given away for good: to its owner, an authority, a court. What is sealed here stays as a copy.
struct EvidenceReleased
{
    static constexpr const char *type = "incident.evidence_released";
    static constexpr journal::LineKind kind = journal::LineKind::Custody;
    static QStringList fixed() { return fixedCustodyFields(); }

    CustodyFields custody;

    static base::Result<EvidenceReleased> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
