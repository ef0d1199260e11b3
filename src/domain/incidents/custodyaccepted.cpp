#include "domain/incidents/custodyaccepted.h"

#include "domain/evidence/rules.h"
#include "domain/incidents/evidencestanding.h"

namespace incidents {

base::Result<CustodyAccepted> CustodyAccepted::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    return fields.finish(CustodyAccepted{CustodyFields::read(fields, false, false)});
}

QJsonObject CustodyAccepted::write() const
{
    QJsonObject payload;
    custody.write(payload);
    return payload;
}

base::Done CustodyAccepted::validate(const Incident &incident, const journal::Stated &stated) const
{
    return ofEvidence(incident, custody.item, [&](const EvidenceItem &item) -> base::Done {
        return evidence::mayAccept(item, stated.by.actor, custody.seen);
    });
}

void CustodyAccepted::apply(Incident &incident, const journal::Stated &stated) const
{
    changeEvidence(incident, custody.item, [&](EvidenceItem &item) {
        evidence::Custody step = custody.step(evidence::Step::Accept, stated, item.holder);
        step.to = stated.by.actor;
        item.custody.append(step);
        item.holder = stated.by.actor;
        item.handover.reset();
        if (!item.isFiled() && !custody.place.isEmpty())
            item.place = custody.place;
    });
}

QString CustodyAccepted::line(const Incident &before, const journal::Stated &stated) const
{
    return QStringLiteral("%1 accepted by %2").arg(evidenceLabel(before, custody.item), stated.by.actor);
}

} // namespace incidents
