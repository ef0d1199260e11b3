#pragma once

#include "domain/incidents/custodyfields.h"
#include "domain/incidents/incident.h"

namespace incidents {

/// The file of something that was kept elsewhere, or is missing or changed, was taken into the evidence folder.
struct EvidenceSealed
{
    static constexpr const char *type = "incident.evidence_sealed";
    static constexpr journal::LineKind kind = journal::LineKind::Custody;
    static QStringList fixed()
    {
        return fixedCustodyFields() + QStringList{QStringLiteral("size"), QStringLiteral("media_type")};
    }

    CustodyFields custody; ///< what was seen is what was sealed
    QString fileName;
    qint64 size = 0; ///< bytes
    QString mediaType;

    static base::Result<EvidenceSealed> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
