#include "domain/incidents/notified.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<Notified> Notified::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    Notified out;
    out.stakeholder = fields.text("stakeholder", 100);
    out.channel = fields.text("channel", 60);
    out.result = fields.named("result", deliveryFrom);
    out.person = fields.optionalText("person", 100);
    if (out.result == Delivery::Pending || out.result == Delivery::Waived)
        fields.fail("result", QStringLiteral("is not what came of telling somebody"));
    return fields.finish(out);
}

QJsonObject Notified::write() const
{
    QJsonObject payload{{QStringLiteral("stakeholder"), stakeholder},
                        {QStringLiteral("channel"), channel},
                        {QStringLiteral("result"), name(result)}};
    journal::putText(payload, "person", person);
    return payload;
}

base::Done Notified::validate(const Incident &incident, const journal::Stated &) const
{
    return kept(incident);
}

void Notified::apply(Incident &incident, const journal::Stated &stated) const
{
    Notification *told = nullptr;
    for (Notification &one : incident.notifications) {
        if (one.stakeholder.compare(stakeholder, Qt::CaseInsensitive) == 0)
            told = &one;
    }
    if (!told) {
        incident.notifications.append(Notification{.stakeholder = stakeholder});
        told = &incident.notifications.last();
    }
    told->add({channel, result, person, stated.by.actor, stated.by.occurred.at});
    if (!told->toldAt())
        incident.watchAgain();
}

QString Notified::line(const Incident &, const journal::Stated &) const
{
    const QString whom = person.isEmpty() ? stakeholder : QStringLiteral("%1 (%2)").arg(stakeholder, person);
    return QStringLiteral("%1 by %2: %3").arg(whom, channel, word(result).toLower());
}

} // namespace incidents
