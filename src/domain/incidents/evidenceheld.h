#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// Evidence was put under legal hold, or the hold was lifted, because of something.
struct EvidenceHeld
{
    static constexpr const char *type = "incident.evidence_held";
    static constexpr journal::LineKind kind = journal::LineKind::Custody;
    static QStringList fixed() { return {QStringLiteral("item")}; }

    QString item; ///< id of the evidence
    bool held = true;
    QString reason;

    static base::Result<EvidenceHeld> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
