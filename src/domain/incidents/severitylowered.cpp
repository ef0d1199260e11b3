#include "domain/incidents/severitylowered.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<SeverityLowered> SeverityLowered::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    SeverityLowered out;
    out.to = Severity(fields.number("to", 1, 4));
    out.reason = fields.text("reason", 1000);
    return fields.finish(out);
}

QJsonObject SeverityLowered::write() const
{
    return {{QStringLiteral("to"), int(to)}, {QStringLiteral("reason"), reason}};
}

base::Done SeverityLowered::validate(const Incident &incident, const journal::Stated &) const
{
    if (const base::Done fine = open(incident); !fine)
        return fine;
    if (to <= incident.severity())
        return journal::refused(QStringLiteral("%1 is not less grave than %2").arg(name(to), name(incident.severity())),
                                QStringLiteral("raise it instead"));
    return base::done();
}

void SeverityLowered::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.severities.append({stated.by.occurred.at, to, stated.by.actor, reason, stated.entry->id});
    incident.watchAgain();
}

QString SeverityLowered::line(const Incident &before, const journal::Stated &) const
{
    return QStringLiteral("Lowered from %1 to %2: %3").arg(name(before.severity()), name(to), reason);
}

} // namespace incidents
