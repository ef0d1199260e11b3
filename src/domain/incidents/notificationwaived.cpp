#include "domain/incidents/notificationwaived.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<NotificationWaived> NotificationWaived::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    NotificationWaived out;
    out.stakeholder = fields.text("stakeholder", 100);
    out.reason = fields.text("reason", 1000);
    return fields.finish(out);
}

QJsonObject NotificationWaived::write() const
{
    return {{QStringLiteral("stakeholder"), stakeholder}, {QStringLiteral("reason"), reason}};
}

base::Done NotificationWaived::validate(const Incident &incident, const journal::Stated &) const
{
    if (const base::Done fine = kept(incident); !fine)
        return fine;
    const Notification *one = incident.notification(stakeholder);
    if (!one)
        return journal::refused(QStringLiteral("Nothing says that %1 must be told").arg(stakeholder));
    if (one->settled())
        return journal::refused(QStringLiteral("%1: %2 already").arg(one->stakeholder, word(one->state).toLower()));
    return base::done();
}

void NotificationWaived::apply(Incident &incident, const journal::Stated &) const
{
    for (Notification &one : incident.notifications) {
        if (one.stakeholder.compare(stakeholder, Qt::CaseInsensitive) == 0) {
            one.state = Delivery::Waived;
            one.waiver = reason;
        }
    }
}

QString NotificationWaived::line(const Incident &, const journal::Stated &) const
{
    return QStringLiteral("%1 need not be told: %2").arg(stakeholder, reason);
}

} // namespace incidents
