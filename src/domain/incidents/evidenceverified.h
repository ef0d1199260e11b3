#pragma once

#include "domain/evidence/custody.h"
#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// Sealed files were hashed again, with the same result for all that are named: because somebody asked, or
/// because the daily look found something wrong.
struct EvidenceVerified
{
    static constexpr const char *type = "incident.evidence_verified";
    static constexpr journal::LineKind kind = journal::LineKind::Custody;
    static QStringList fixed();
    static constexpr qsizetype mostItems = 500;

    QStringList items; ///< ids, at least one
    evidence::Finding finding = evidence::Finding::Intact;
    QString seen; ///< SHA-256 of what is there instead, of a single changed item
    bool scheduled = false; ///< nobody asked

    static base::Result<EvidenceVerified> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
