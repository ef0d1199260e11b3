#include "domain/incidents/closed.h"

#include "domain/incidents/gate.h"
#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<Closed> Closed::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    Closed out;
    out.outcome = fields.named("outcome", outcomeFrom);
    out.overrideReason = fields.optionalText("override_reason", 1000);
    return fields.finish(out);
}

QJsonObject Closed::write() const
{
    QJsonObject payload{{QStringLiteral("outcome"), name(outcome)}};
    journal::putText(payload, "override_reason", overrideReason);
    return payload;
}

base::Done Closed::validate(const Incident &incident, const journal::Stated &) const
{
    if (const base::Done fine = open(incident); !fine)
        return fine;
    const QList<Obstacle> obstacles = obstaclesToClosing(incident);
    if (obstacles.isEmpty() || !overrideReason.trimmed().isEmpty())
        return base::done();
    return journal::refused(QStringLiteral("Still open: %1").arg(listed(obstacles)),
                            QStringLiteral("finish these, or say why it is closed all the same"));
}

void Closed::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.status = Status::Closed;
    incident.closing = Closing{outcome, stated.by.occurred.at, stated.by.actor, overrideReason, false};
    incident.milestones.insert(Milestone::Closed, {stated.by.occurred, stated.by.actor, stated.entry->id, {}});
    incident.watchAgain();
}

QString Closed::line(const Incident &, const journal::Stated &) const
{
    const QString text = QStringLiteral("Closed: %1").arg(word(outcome).toLower());
    return overrideReason.isEmpty() ? text : QStringLiteral("%1, with work still open: %2").arg(text, overrideReason);
}

} // namespace incidents
