#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// Who may see evidence was set anew, because of something.
struct EvidenceClassified
{
    static constexpr const char *type = "incident.evidence_classified";
    static constexpr journal::LineKind kind = journal::LineKind::Custody;
    static QStringList fixed() { return {QStringLiteral("item")}; }

    QString item; ///< id of the evidence
    evidence::Sensitivity sensitivity = evidence::Sensitivity::Internal;
    QString reason;

    static base::Result<EvidenceClassified> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
