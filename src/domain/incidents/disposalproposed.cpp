#include "domain/incidents/disposalproposed.h"

#include "domain/evidence/rules.h"
#include "domain/incidents/evidencestanding.h"

namespace incidents {

base::Result<DisposalProposed> DisposalProposed::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    return fields.finish(DisposalProposed{CustodyFields::read(fields, false, true)});
}

QJsonObject DisposalProposed::write() const
{
    QJsonObject payload;
    custody.write(payload);
    return payload;
}

base::Done DisposalProposed::validate(const Incident &incident, const journal::Stated &stated) const
{
    return ofEvidence(incident, custody.item, [&](const EvidenceItem &item) -> base::Done {
        if (item.disposal)
            return journal::refused(
                QStringLiteral("%1 asked for the disposal of %2 already").arg(item.disposal->by, item.label),
                QStringLiteral("have somebody else dispose of it"));
        return evidence::mayPropose(item, writtenAt(stated));
    });
}

void DisposalProposed::apply(Incident &incident, const journal::Stated &stated) const
{
    changeEvidence(incident, custody.item, [&](EvidenceItem &item) {
        item.disposal = evidence::Proposal{stated.entry->id, stated.by.actor, custody.reason, stated.by.occurred.at};
    });
}

QString DisposalProposed::line(const Incident &before, const journal::Stated &stated) const
{
    return QStringLiteral("%1 to be disposed of, asked by %2: %3")
        .arg(evidenceLabel(before, custody.item), stated.by.actor, custody.reason);
}

} // namespace incidents
