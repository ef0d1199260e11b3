#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// Until when evidence is kept was set, because of something. It is not disposed of before.
struct EvidenceRetained
{
    static constexpr const char *type = "incident.evidence_retained";
    static constexpr journal::LineKind kind = journal::LineKind::Custody;
    static QStringList fixed() { return {QStringLiteral("item")}; }

    QString item; ///< id of the evidence
    base::Instant until{};
    QString reason;

    static base::Result<EvidenceRetained> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
