#pragma once

#include "domain/incidents/custodyfields.h"
#include "domain/incidents/incident.h"

namespace incidents {

/// A working copy of evidence was made; `to` is for whom.
struct EvidenceCopied
{
    static constexpr const char *type = "incident.evidence_copied";
    static constexpr journal::LineKind kind = journal::LineKind::Custody;
    static QStringList fixed() { return fixedCustodyFields(); }

    CustodyFields custody;

    static base::Result<EvidenceCopied> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
