#include "domain/incidents/severityraised.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<SeverityRaised> SeverityRaised::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    SeverityRaised out;
    out.to = Severity(fields.number("to", 1, 4));
    out.reason = fields.optionalText("reason", 1000);
    return fields.finish(out);
}

QJsonObject SeverityRaised::write() const
{
    QJsonObject payload{{QStringLiteral("to"), int(to)}};
    if (!reason.isEmpty())
        payload.insert(QStringLiteral("reason"), reason);
    return payload;
}

base::Done SeverityRaised::validate(const Incident &incident, const journal::Stated &) const
{
    if (const base::Done fine = open(incident); !fine)
        return fine;
    if (to >= incident.severity())
        return journal::refused(QStringLiteral("%1 is not graver than %2").arg(name(to), name(incident.severity())),
                                QStringLiteral("lowering needs a reason"));
    return base::done();
}

void SeverityRaised::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.severities.append({stated.by.occurred.at, to, stated.by.actor, reason, stated.entry->id});
    incident.watchAgain();
}

QString SeverityRaised::line(const Incident &before, const journal::Stated &) const
{
    const QString change = QStringLiteral("Raised from %1 to %2").arg(name(before.severity()), name(to));
    return reason.isEmpty() ? change : QStringLiteral("%1: %2").arg(change, reason);
}

} // namespace incidents
