#include "domain/incidents/unmerged.h"

#include "domain/journal/fields.h"

namespace incidents {

base::Result<Unmerged> Unmerged::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    Unmerged out;
    out.reason = fields.optionalText("reason", 1000);
    return fields.finish(out);
}

QJsonObject Unmerged::write() const
{
    QJsonObject payload;
    journal::putText(payload, "reason", reason);
    return payload;
}

base::Done Unmerged::validate(const Incident &incident, const journal::Stated &) const
{
    if (incident.status != Status::Merged)
        return journal::refused(QStringLiteral("The incident is not merged"));
    return base::done();
}

void Unmerged::apply(Incident &incident, const journal::Stated &) const
{
    incident.status = incident.mergedFrom;
    incident.mergedFrom = Status::Triage;
    incident.mergedInto.clear();
    incident.watchAgain();
}

QString Unmerged::line(const Incident &, const journal::Stated &) const
{
    const QString text = QStringLiteral("Merge taken back");
    return reason.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, reason);
}

} // namespace incidents
