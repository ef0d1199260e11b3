#include "domain/incidents/evidenceclassified.h"

#include "domain/incidents/evidencestanding.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<EvidenceClassified> EvidenceClassified::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    EvidenceClassified out;
    out.item = fields.reference("item");
    out.sensitivity = fields.named("sensitivity", evidence::sensitivityFrom);
    out.reason = fields.text("reason", 1000);
    return fields.finish(out);
}

QJsonObject EvidenceClassified::write() const
{
    return {{QStringLiteral("item"), item},
            {QStringLiteral("sensitivity"), evidence::name(sensitivity)},
            {QStringLiteral("reason"), reason}};
}

base::Done EvidenceClassified::validate(const Incident &incident, const journal::Stated &) const
{
    return ofEvidence(incident, item, [&](const EvidenceItem &known) -> base::Done {
        return known.sensitivity == sensitivity ? journal::refused(
                   QStringLiteral("%1 is %2 already").arg(known.label, evidence::word(sensitivity).toLower()))
                                                : base::done();
    });
}

void EvidenceClassified::apply(Incident &incident, const journal::Stated &) const
{
    changeEvidence(incident, item, [this](EvidenceItem &known) { known.sensitivity = sensitivity; });
}

QString EvidenceClassified::line(const Incident &before, const journal::Stated &) const
{
    return QStringLiteral("%1 is %2: %3")
        .arg(evidenceLabel(before, item), evidence::word(sensitivity).toLower(), reason);
}

} // namespace incidents
