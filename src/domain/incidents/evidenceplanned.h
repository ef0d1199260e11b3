#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// Something must be collected, before its source no longer has it where that is known.
struct EvidencePlanned
{
    static constexpr const char *type = "incident.evidence_planned";
    static constexpr journal::LineKind kind = journal::LineKind::Evidence;
    static QStringList fixed() { return {QStringLiteral("label")}; }

    QString label; ///< "E-014"
    QString title;
    evidence::Kind kindOfEvidence = evidence::Kind::File;
    QList<evidence::Kind> also;
    evidence::Sensitivity sensitivity = evidence::Sensitivity::Internal;
    QString step; ///< the playbook step that expects it; may be empty
    QString source; ///< where it is, in words
    QString who; ///< who is to collect it; may be empty
    std::optional<base::Instant> contentFrom;
    std::optional<base::Instant> contentTo;
    std::optional<base::Instant> expires; ///< when its source no longer has it

    static base::Result<EvidencePlanned> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
