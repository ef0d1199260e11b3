#include "domain/incidents/custodyfields.h"

namespace incidents {

CustodyFields CustodyFields::read(journal::Fields &fields, bool needsTo, bool needsReason)
{
    CustodyFields out;
    out.item = fields.reference("item");
    out.to = needsTo ? fields.text("to", 200) : fields.optionalText("to", 200);
    out.place = fields.optionalText("place", 500);
    out.reason = needsReason ? fields.text("reason", 1000) : fields.optionalText("reason", 1000);
    out.seen = fields.optionalText("sha256", 64);
    if (!out.seen.isEmpty())
        out.seen = QString::fromLatin1(fields.digest("sha256").toHex());
    return out;
}

void CustodyFields::write(QJsonObject &payload) const
{
    payload.insert(QStringLiteral("item"), item);
    journal::putText(payload, "to", to);
    journal::putText(payload, "place", place);
    journal::putText(payload, "reason", reason);
    journal::putText(payload, "sha256", seen);
}

evidence::Custody CustodyFields::step(evidence::Step step, const journal::Stated &stated, const QString &from) const
{
    return {.entryId = stated.entry->id,
            .step = step,
            .by = stated.by.actor,
            .from = from,
            .to = to,
            .when = stated.by.occurred,
            .place = place,
            .reason = reason,
            .seen = seen};
}

QStringList fixedCustodyFields()
{
    return {QStringLiteral("item"), QStringLiteral("to"), QStringLiteral("sha256")};
}

} // namespace incidents
