#include "domain/incidents/custodytransferred.h"

#include "domain/evidence/rules.h"
#include "domain/incidents/evidencestanding.h"

namespace incidents {

base::Result<CustodyTransferred> CustodyTransferred::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    return fields.finish(CustodyTransferred{CustodyFields::read(fields, true, true)});
}

QJsonObject CustodyTransferred::write() const
{
    QJsonObject payload;
    custody.write(payload);
    return payload;
}

base::Done CustodyTransferred::validate(const Incident &incident, const journal::Stated &stated) const
{
    return ofEvidence(incident, custody.item, [&](const EvidenceItem &item) -> base::Done {
        return evidence::mayHandOver(item, stated.by.actor, custody.to, commands(incident, stated));
    });
}

void CustodyTransferred::apply(Incident &incident, const journal::Stated &stated) const
{
    changeEvidence(incident, custody.item, [&](EvidenceItem &item) {
        item.custody.append(custody.step(evidence::Step::Transfer, stated, item.holder));
        item.handover = evidence::Handover{stated.entry->id, custody.to, stated.by.occurred.at};
    });
}

QString CustodyTransferred::line(const Incident &before, const journal::Stated &) const
{
    const EvidenceItem *item = evidenceIn(before, custody.item);
    return QStringLiteral("%1 handed over by %2 to %3, not accepted yet: %4")
        .arg(evidenceLabel(before, custody.item), item ? item->holder : QStringLiteral("nobody"), custody.to,
             custody.reason);
}

} // namespace incidents
