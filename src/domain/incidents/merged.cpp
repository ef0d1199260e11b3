#include "domain/incidents/merged.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<Merged> Merged::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    Merged out;
    out.into = fields.reference("into");
    out.reason = fields.optionalText("reason", 1000);
    return fields.finish(out);
}

QJsonObject Merged::write() const
{
    QJsonObject payload{{QStringLiteral("into"), into}};
    journal::putText(payload, "reason", reason);
    return payload;
}

base::Done Merged::validate(const Incident &incident, const journal::Stated &) const
{
    if (incident.status == Status::Merged)
        return journal::refused(QStringLiteral("The incident is merged already"),
                                QStringLiteral("take that merge back first"));
    if (into == incident.id)
        return journal::refused(QStringLiteral("An incident cannot be merged into itself"));
    return declared(incident);
}

void Merged::apply(Incident &incident, const journal::Stated &) const
{
    incident.mergedFrom = incident.status;
    incident.mergedInto = into;
    incident.status = Status::Merged;
}

QString Merged::line(const Incident &, const journal::Stated &) const
{
    const QString text = QStringLiteral("Merged into %1").arg(into);
    return reason.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, reason);
}

} // namespace incidents
