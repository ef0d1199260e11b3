#include "domain/incidents/evidenceretained.h"

#include "domain/incidents/evidencestanding.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<EvidenceRetained> EvidenceRetained::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    EvidenceRetained out;
    out.item = fields.reference("item");
    const std::optional<base::Instant> until = fields.optionalInstant("until");
    if (!until)
        fields.fail("until", QStringLiteral("is missing"));
    out.until = until.value_or(base::Instant{});
    out.reason = fields.text("reason", 1000);
    return fields.finish(out);
}

QJsonObject EvidenceRetained::write() const
{
    return {{QStringLiteral("item"), item},
            {QStringLiteral("until"), base::micros(until)},
            {QStringLiteral("reason"), reason}};
}

base::Done EvidenceRetained::validate(const Incident &incident, const journal::Stated &) const
{
    return ofEvidence(incident, item, [&](const EvidenceItem &known) -> base::Done {
        if (known.isOver())
            return journal::refused(
                QStringLiteral("%1 was %2").arg(known.label, evidence::word(known.state).toLower()));
        return known.retention == until
            ? journal::refused(QStringLiteral("%1 is kept until then already").arg(known.label))
            : base::done();
    });
}

void EvidenceRetained::apply(Incident &incident, const journal::Stated &) const
{
    changeEvidence(incident, item, [this](EvidenceItem &known) { known.retention = until; });
}

QString EvidenceRetained::line(const Incident &before, const journal::Stated &) const
{
    return QStringLiteral("%1 is kept until %2: %3").arg(evidenceLabel(before, item), base::rfc3339(until), reason);
}

} // namespace incidents
