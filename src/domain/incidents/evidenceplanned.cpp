#include "domain/incidents/evidenceplanned.h"

#include "domain/incidents/evidencefields.h"
#include "domain/incidents/evidencelabel.h"
#include "domain/incidents/standing.h"

namespace incidents {

base::Result<EvidencePlanned> EvidencePlanned::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    EvidencePlanned out;
    out.label = fields.text("label", 20);
    out.title = fields.text("title", 300);
    out.kindOfEvidence = fields.named("kind", evidence::kindFrom);
    out.also = readKinds(fields, "also");
    out.sensitivity = readSensitivity(fields);
    out.step = fields.optionalText("step", 200);
    out.source = fields.optionalText("source", 2000);
    out.who = fields.optionalText("who", 200);
    readContent(fields, out.contentFrom, out.contentTo);
    out.expires = fields.optionalInstant("expires");
    return fields.finish(out);
}

QJsonObject EvidencePlanned::write() const
{
    QJsonObject payload{{QStringLiteral("label"), label},
                        {QStringLiteral("title"), title},
                        {QStringLiteral("kind"), evidence::name(kindOfEvidence)}};
    putKinds(payload, "also", also);
    if (sensitivity != evidence::Sensitivity::Internal)
        payload.insert(QStringLiteral("sensitivity"), evidence::name(sensitivity));
    journal::putText(payload, "step", step);
    journal::putText(payload, "source", source);
    journal::putText(payload, "who", who);
    putInstant(payload, "content_from", contentFrom);
    putInstant(payload, "content_to", contentTo);
    putInstant(payload, "expires", expires);
    return payload;
}

base::Done EvidencePlanned::validate(const Incident &incident, const journal::Stated &) const
{
    return declared(incident);
}

void EvidencePlanned::apply(Incident &incident, const journal::Stated &stated) const
{
    EvidenceItem item{.entryId = stated.entry->id, .label = freeEvidenceLabel(incident, label), .title = title};
    item.kind = kindOfEvidence;
    item.also = also;
    item.state = evidence::State::Planned;
    item.sensitivity = sensitivity;
    item.step = step;
    item.source = source;
    item.by = stated.by.actor;
    item.at = stated.by.occurred.at;
    item.planned = item.at;
    item.contentFrom = contentFrom;
    item.contentTo = contentTo;
    item.expires = expires;
    item.holder = who;
    incident.evidence.append(item);
    if (expires)
        incident.watch(*expires);
}

QString EvidencePlanned::line(const Incident &before, const journal::Stated &) const
{
    const QString text = QStringLiteral("%1 to be collected: %2").arg(freeEvidenceLabel(before, label), title);
    return expires ? QStringLiteral("%1, gone from its source %2").arg(text, base::rfc3339(*expires)) : text;
}

} // namespace incidents
