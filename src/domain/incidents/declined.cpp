#include "domain/incidents/declined.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<Declined> Declined::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    Declined out;
    out.reason = fields.text("reason", 1000);
    return fields.finish(out);
}

QJsonObject Declined::write() const
{
    return {{QStringLiteral("reason"), reason}};
}

base::Done Declined::validate(const Incident &incident, const journal::Stated &) const
{
    if (const base::Done fine = open(incident); !fine)
        return fine;
    if (incident.status != Status::Triage)
        return journal::refused(QStringLiteral("The response has begun, so it cannot be declined"),
                                QStringLiteral("close it as a false positive or benign"));
    return base::done();
}

void Declined::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.status = Status::Declined;
    incident.closing = Closing{Outcome::Benign, stated.by.occurred.at, stated.by.actor, reason, true};
}

QString Declined::line(const Incident &, const journal::Stated &) const
{
    return QStringLiteral("Declined: %1").arg(reason);
}

} // namespace incidents
