#include "desk/incidents/tell.h"

#include "domain/incidents/escalation.h"

namespace desk {

QString nextChannel(const incidents::Notification &notification)
{
    const QString untried = incidents::untriedChannel(notification);
    return untried.isEmpty() ? notification.channels.value(0) : untried;
}

namespace {
QString lastChannel(const incidents::Notification &notification)
{
    return notification.attempts.isEmpty() ? notification.channels.value(0) : notification.attempts.last().channel;
}
} // namespace

base::Result<journal::Deed> tell(const incidents::Incident &incident, incidents::Notified told,
                                 const journal::Authorship &by)
{
    const incidents::Notification *known = incident.notification(told.stakeholder);
    if (known)
        told.stakeholder = known->stakeholder;
    if (told.channel.isEmpty() && known)
        told.channel = told.result == incidents::Delivery::Acknowledged ? lastChannel(*known) : nextChannel(*known);
    if (told.channel.isEmpty())
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("How %1 was told is missing").arg(told.stakeholder),
                           QStringLiteral("name the channel: phone, chat, email, …")};
    return journal::deed(incident, told, by,
                         QStringLiteral("%1: %2").arg(told.stakeholder, incidents::word(told.result).toLower()));
}

} // namespace desk
