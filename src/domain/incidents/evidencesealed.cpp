#include "domain/incidents/evidencesealed.h"

#include "domain/evidence/rules.h"
#include "domain/incidents/evidencestanding.h"

namespace incidents {

base::Result<EvidenceSealed> EvidenceSealed::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    EvidenceSealed out{.custody = CustodyFields::read(fields, false, false)};
    out.fileName = fields.optionalText("file_name", 1000);
    out.size = fields.number("size", 0, (qint64(1) << 53) - 1);
    out.mediaType = fields.optionalText("media_type", 200);
    if (out.custody.seen.isEmpty())
        fields.fail("sha256", QStringLiteral("is missing"));
    return fields.finish(out);
}

QJsonObject EvidenceSealed::write() const
{
    QJsonObject payload{{QStringLiteral("size"), size}};
    custody.write(payload);
    journal::putText(payload, "file_name", fileName);
    journal::putText(payload, "media_type", mediaType);
    return payload;
}

base::Done EvidenceSealed::validate(const Incident &incident, const journal::Stated &) const
{
    return ofEvidence(incident, custody.item,
                      [&](const EvidenceItem &item) { return evidence::maySeal(item, custody.seen); });
}

void EvidenceSealed::apply(Incident &incident, const journal::Stated &stated) const
{
    changeEvidence(incident, custody.item, [&](EvidenceItem &item) {
        item.custody.append(custody.step(evidence::Step::Seal, stated));
        item.state = evidence::State::Sealed;
        item.sha256 = custody.seen;
        item.size = size;
        item.fileName = item.fileName.isEmpty() ? fileName : item.fileName;
        item.mediaType = item.mediaType.isEmpty() ? mediaType : item.mediaType;
        item.place.clear();
        item.device = stated.entry->deviceId;
        item.check.reset();
    });
}

QString EvidenceSealed::line(const Incident &before, const journal::Stated &) const
{
    return QStringLiteral("%1 sealed (SHA-256 %2…)").arg(evidenceLabel(before, custody.item), custody.seen.left(8));
}

} // namespace incidents
