#include "domain/incidents/evidencedisposed.h"

#include "domain/evidence/rules.h"
#include "domain/incidents/evidencestanding.h"

namespace incidents {

base::Result<EvidenceDisposed> EvidenceDisposed::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    return fields.finish(EvidenceDisposed{CustodyFields::read(fields, false, false)});
}

QJsonObject EvidenceDisposed::write() const
{
    QJsonObject payload;
    custody.write(payload);
    return payload;
}

base::Done EvidenceDisposed::validate(const Incident &incident, const journal::Stated &stated) const
{
    return ofEvidence(incident, custody.item, [&](const EvidenceItem &item) -> base::Done {
        return evidence::mayDispose(item, stated.by.actor, writtenAt(stated));
    });
}

void EvidenceDisposed::apply(Incident &incident, const journal::Stated &stated) const
{
    changeEvidence(incident, custody.item, [&](EvidenceItem &item) {
        item.custody.append(custody.step(evidence::Step::Dispose, stated, item.holder));
        item.state = evidence::State::Disposed;
        item.holder.clear();
        item.disposal.reset();
    });
}

QString EvidenceDisposed::line(const Incident &before, const journal::Stated &stated) const
{
    const EvidenceItem *item = evidenceIn(before, custody.item);
    const QString asked = item && item->disposal ? item->disposal->by : QStringLiteral("nobody");
    return QStringLiteral("%1 disposed of by %2, asked by %3")
        .arg(evidenceLabel(before, custody.item), stated.by.actor, asked);
}

} // namespace incidents
