#include "domain/incidents/evidenceexported.h"

#include "domain/evidence/rules.h"
#include "domain/incidents/evidencestanding.h"

namespace incidents {

base::Result<EvidenceExported> EvidenceExported::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    return fields.finish(EvidenceExported{CustodyFields::read(fields, true, true)});
}

QJsonObject EvidenceExported::write() const
{
    QJsonObject payload;
    custody.write(payload);
    return payload;
}

base::Done EvidenceExported::validate(const Incident &incident, const journal::Stated &) const
{
    return ofEvidence(incident, custody.item,
                      [&](const EvidenceItem &item) -> base::Done { return evidence::mayUse(item); });
}

void EvidenceExported::apply(Incident &incident, const journal::Stated &stated) const
{
    changeEvidence(incident, custody.item,
                   [&](EvidenceItem &item) { item.custody.append(custody.step(evidence::Step::Export, stated)); });
}

QString EvidenceExported::line(const Incident &before, const journal::Stated &) const
{
    return QStringLiteral("%1 exported to %2: %3").arg(evidenceLabel(before, custody.item), custody.to, custody.reason);
}

} // namespace incidents
