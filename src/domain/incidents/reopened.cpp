#include "domain/incidents/reopened.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<Reopened> Reopened::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    Reopened out;
    out.reason = fields.text("reason", 1000);
    return fields.finish(out);
}

QJsonObject Reopened::write() const
{
    return {{QStringLiteral("reason"), reason}};
}

base::Done Reopened::validate(const Incident &incident, const journal::Stated &) const
{
    if (const base::Done fine = kept(incident); !fine)
        return fine;
    if (incident.isOpen())
        return journal::refused(QStringLiteral("The incident is open"));
    return base::done();
}

void Reopened::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.status = Status::Active;
    incident.closing.reset();
    incident.reopenings.append({stated.by.occurred.at, stated.by.actor, reason});
    if (incident.review.state != ReviewState::None) {
        incident.review.state = ReviewState::Draft; // what was signed was about a shorter response
        incident.review.signOff.reset();
        incident.review.closed.reset();
    }
    incident.watchAgain();
}

QString Reopened::line(const Incident &, const journal::Stated &) const
{
    return QStringLiteral("Reopened: %1").arg(reason);
}

} // namespace incidents
