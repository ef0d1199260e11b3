#include "domain/incidents/evidencereleased.h"

#include "domain/evidence/rules.h"
#include "domain/incidents/evidencestanding.h"

namespace incidents {

base::Result<EvidenceReleased> EvidenceReleased::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    return fields.finish(EvidenceReleased{CustodyFields::read(fields, true, true)});
}

QJsonObject EvidenceReleased::write() const
{
    QJsonObject payload;
    custody.write(payload);
    return payload;
}

base::Done EvidenceReleased::validate(const Incident &incident, const journal::Stated &stated) const
{
    return ofEvidence(incident, custody.item, [&](const EvidenceItem &item) -> base::Done {
        return evidence::mayRelease(item, stated.by.actor, commands(incident, stated));
    });
}

void EvidenceReleased::apply(Incident &incident, const journal::Stated &stated) const
{
    changeEvidence(incident, custody.item, [&](EvidenceItem &item) {
        item.custody.append(custody.step(evidence::Step::Release, stated, item.holder));
        item.state = evidence::State::Released;
        item.holder = custody.to;
        item.disposal.reset();
    });
}

QString EvidenceReleased::line(const Incident &before, const journal::Stated &) const
{
    return QStringLiteral("%1 released to %2: %3").arg(evidenceLabel(before, custody.item), custody.to, custody.reason);
}

} // namespace incidents
