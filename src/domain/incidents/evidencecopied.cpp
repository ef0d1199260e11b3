#include "domain/incidents/evidencecopied.h"

#include "domain/evidence/rules.h"
#include "domain/incidents/evidencestanding.h"

namespace incidents {

base::Result<EvidenceCopied> EvidenceCopied::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    return fields.finish(EvidenceCopied{CustodyFields::read(fields, false, true)});
}

QJsonObject EvidenceCopied::write() const
{
    QJsonObject payload;
    custody.write(payload);
    return payload;
}

base::Done EvidenceCopied::validate(const Incident &incident, const journal::Stated &) const
{
    return ofEvidence(incident, custody.item,
                      [&](const EvidenceItem &item) -> base::Done { return evidence::mayUse(item); });
}

void EvidenceCopied::apply(Incident &incident, const journal::Stated &stated) const
{
    changeEvidence(incident, custody.item,
                   [&](EvidenceItem &item) { item.custody.append(custody.step(evidence::Step::Copy, stated)); });
}

QString EvidenceCopied::line(const Incident &before, const journal::Stated &stated) const
{
    const QString whom = custody.to.isEmpty() ? stated.by.actor : custody.to;
    return QStringLiteral("%1 copied for %2: %3").arg(evidenceLabel(before, custody.item), whom, custody.reason);
}

} // namespace incidents
