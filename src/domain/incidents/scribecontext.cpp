#include "domain/incidents/scribecontext.h"

#include "domain/incidents/incident.h"

namespace incidents {

namespace {

void add(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

} // namespace

ScribeContext scribeContext(const Incident &incident, const QString &actor, base::Instant now, const QTimeZone &zone)
{
    ScribeContext out{.actor = actor, .now = now, .zone = zone};
    out.tasks = incident.tasks;
    out.notifications = incident.notifications;
    out.questions = incident.questions;
    out.decisions = incident.decisions;
    out.assets = incident.assets;
    for (const RoleSpan &span : incident.roles) {
        if (!span.ended)
            out.roles.append(span);
        add(out.people, span.login);
    }
    for (const Task &task : incident.tasks)
        add(out.people, task.assignee);
    add(out.people, actor);
    return out;
}

void addPeople(ScribeContext &context, const QStringList &logins)
{
    for (const QString &login : logins)
        add(context.people, login);
}

QStringList channelsOf(const ScribeContext &context)
{
    QStringList out;
    for (const Notification &notification : context.notifications) {
        for (const QString &channel : notification.channels)
            add(out, channel);
    }
    for (const char *common : {"phone", "chat", "email", "sms", "bridge", "in person"})
        add(out, QString::fromLatin1(common));
    return out;
}

} // namespace incidents
