#include "domain/incidents/evidencecollected.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

namespace {

/// Two consoles that were offline may give the same label: both keep it, the later with a letter.
QString freeLabel(const Incident &incident, const QString &label)
{
    const auto taken = [&](const QString &candidate) {
        return std::any_of(incident.evidence.cbegin(), incident.evidence.cend(),
                           [&](const EvidenceItem &item) { return item.label == candidate; });
    };
    QString candidate = label;
    for (char16_t letter = u'b'; taken(candidate) && letter <= u'z'; ++letter)
        candidate = label + QChar(letter);
    return candidate;
}

} // namespace

base::Result<EvidenceCollected> EvidenceCollected::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    EvidenceCollected out;
    out.label = fields.text("label", 20);
    out.title = fields.text("title", 300);
    out.kindOfEvidence = fields.text("kind", 60);
    out.fileName = fields.optionalText("file_name", 1000);
    out.sha256 = fields.digest("sha256");
    out.size = fields.number("size", 0, (qint64(1) << 53) - 1);
    out.mediaType = fields.optionalText("media_type", 200);
    out.step = fields.optionalText("step", 200);
    out.source = fields.optionalText("source", 2000);
    return fields.finish(out);
}

QJsonObject EvidenceCollected::write() const
{
    QJsonObject payload{{QStringLiteral("label"), label},
                        {QStringLiteral("title"), title},
                        {QStringLiteral("kind"), kindOfEvidence},
                        {QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())},
                        {QStringLiteral("size"), size}};
    journal::putText(payload, "file_name", fileName);
    journal::putText(payload, "media_type", mediaType);
    journal::putText(payload, "step", step);
    journal::putText(payload, "source", source);
    return payload;
}

base::Done EvidenceCollected::validate(const Incident &incident, const journal::Stated &) const
{
    return declared(incident);
}

void EvidenceCollected::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.evidence.append({.entryId = stated.entry->id,
                              .label = freeLabel(incident, label),
                              .title = title,
                              .kind = kindOfEvidence,
                              .fileName = fileName,
                              .sha256 = QString::fromLatin1(sha256.toHex()),
                              .size = size,
                              .mediaType = mediaType,
                              .step = step,
                              .source = source,
                              .by = stated.by.actor,
                              .at = stated.by.occurred.at});
}

QString EvidenceCollected::line(const Incident &before, const journal::Stated &) const
{
    return QStringLiteral("%1 %2 (SHA-256 %3…)")
        .arg(freeLabel(before, label), title, QString::fromLatin1(sha256.toHex().left(8)));
}

} // namespace incidents
