#include "domain/incidents/evidenceaccessed.h"

#include "domain/evidence/rules.h"
#include "domain/incidents/evidencestanding.h"

namespace incidents {

base::Result<EvidenceAccessed> EvidenceAccessed::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    return fields.finish(EvidenceAccessed{CustodyFields::read(fields, false, true)});
}

QJsonObject EvidenceAccessed::write() const
{
    QJsonObject payload;
    custody.write(payload);
    return payload;
}

base::Done EvidenceAccessed::validate(const Incident &incident, const journal::Stated &) const
{
    return ofEvidence(incident, custody.item,
                      [&](const EvidenceItem &item) -> base::Done { return evidence::mayUse(item); });
}

void EvidenceAccessed::apply(Incident &incident, const journal::Stated &stated) const
{
    changeEvidence(incident, custody.item,
                   [&](EvidenceItem &item) { item.custody.append(custody.step(evidence::Step::Access, stated)); });
}

QString EvidenceAccessed::line(const Incident &before, const journal::Stated &stated) const
{
    return QStringLiteral("%1 opened by %2: %3")
        .arg(evidenceLabel(before, custody.item), stated.by.actor, custody.reason);
}

} // namespace incidents
