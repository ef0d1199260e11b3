#include "domain/incidents/evidenceheld.h"

#include "domain/incidents/evidencestanding.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<EvidenceHeld> EvidenceHeld::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    EvidenceHeld out;
    out.item = fields.reference("item");
    out.held = fields.flag("held");
    out.reason = fields.text("reason", 1000);
    return fields.finish(out);
}

QJsonObject EvidenceHeld::write() const
{
    return {{QStringLiteral("item"), item}, {QStringLiteral("held"), held}, {QStringLiteral("reason"), reason}};
}

base::Done EvidenceHeld::validate(const Incident &incident, const journal::Stated &) const
{
    return ofEvidence(incident, item, [&](const EvidenceItem &known) -> base::Done {
        if (known.isOver())
            return journal::refused(
                QStringLiteral("%1 was %2").arg(known.label, evidence::word(known.state).toLower()));
        if (held == !known.hold.isEmpty())
            return held
                ? journal::refused(QStringLiteral("%1 is under legal hold already").arg(known.label), known.hold)
                : journal::refused(QStringLiteral("%1 is not under legal hold").arg(known.label));
        return base::done();
    });
}

void EvidenceHeld::apply(Incident &incident, const journal::Stated &) const
{
    changeEvidence(incident, item, [this](EvidenceItem &known) { known.hold = held ? reason : QString(); });
}

QString EvidenceHeld::line(const Incident &before, const journal::Stated &) const
{
    return held ? QStringLiteral("%1 under legal hold: %2").arg(evidenceLabel(before, item), reason)
                : QStringLiteral("%1: legal hold lifted: %2").arg(evidenceLabel(before, item), reason);
}

} // namespace incidents
