#pragma once

#include "domain/incidents/custodyfields.h"
#include "domain/incidents/incident.h"

namespace incidents {

/// Somebody looked at what evidence holds.
struct EvidenceAccessed
{
    static constexpr const char *type = "incident.evidence_accessed";
    static constexpr journal::LineKind kind = journal::LineKind::Custody;
    static constexpr bool system = true;
    static QStringList fixed() { return fixedCustodyFields(); }

    CustodyFields custody;

    static base::Result<EvidenceAccessed> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
