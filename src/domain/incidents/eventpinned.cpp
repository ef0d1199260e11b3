#include "domain/incidents/eventpinned.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<EventPinned> EventPinned::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    EventPinned out;
    out.source = fields.text("source", 100);
    out.eventId = fields.text("event_id", 200);
    const std::optional<base::Instant> at = fields.optionalInstant("event_at_us");
    if (!at)
        fields.fail("event_at_us", QStringLiteral("is missing"));
    out.at = at.value_or(base::Instant{});
    out.action = fields.optionalText("action", 200);
    out.eventActor = fields.optionalText("event_actor", 200);
    out.repository = fields.optionalText("repository", 200);
    out.text = fields.text("text", 4000);
    out.sha256 = fields.digest("sha256");
    return fields.finish(out);
}

QJsonObject EventPinned::write() const
{
    QJsonObject payload{{QStringLiteral("source"), source},
                        {QStringLiteral("event_id"), eventId},
                        {QStringLiteral("event_at_us"), base::micros(at)},
                        {QStringLiteral("text"), text},
                        {QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())}};
    journal::putText(payload, "action", action);
    journal::putText(payload, "event_actor", eventActor);
    journal::putText(payload, "repository", repository);
    return payload;
}

base::Done EventPinned::validate(const Incident &incident, const journal::Stated &stated) const
{
    if (stated.by.occurred.at != at)
        return journal::refused(QStringLiteral("A machine event happened when its source says"),
                                QStringLiteral("state it of %1").arg(base::rfc3339(at)));
    if (incident.pinnedEvents.contains(eventKey(source, eventId)))
        return journal::refused(QStringLiteral("That event is in the log already"));
    return declared(incident);
}

void EventPinned::apply(Incident &incident, const journal::Stated &) const
{
    incident.pinnedEvents.insert(eventKey(source, eventId));
}

QString EventPinned::line(const Incident &, const journal::Stated &) const
{
    return text;
}

} // namespace incidents
