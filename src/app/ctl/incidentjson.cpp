#include "app/ctl/incidentjson.h"

#include "domain/incidents/figures.h"

#include <QJsonArray>

namespace ctl {

using namespace incidents;

namespace {

QJsonValue time(const std::optional<base::Instant> &at)
{
    return at ? QJsonValue(base::rfc3339(*at)) : QJsonValue();
}

QJsonArray clocks(const Incident &incident, base::Instant now)
{
    QJsonArray out;
    for (const Clock &clock : clocksOf(incident))
        out.append(QJsonObject{{QStringLiteral("key"), clock.key},
                               {QStringLiteral("kind"), name(clock.kind)},
                               {QStringLiteral("what"), clock.what},
                               {QStringLiteral("who"), clock.who},
                               {QStringLiteral("start"), base::rfc3339(clock.start)},
                               {QStringLiteral("due"), base::rfc3339(clock.due)},
                               {QStringLiteral("stopped"), time(clock.stopped)},
                               {QStringLiteral("outcome"), name(clock.outcome(now))},
                               {QStringLiteral("breach_seen"), time(clock.breachSeen)}});
    return out;
}

QJsonArray roles(const Incident &incident)
{
    QJsonArray out;
    for (const RoleSpan &span : incident.roles)
        out.append(QJsonObject{{QStringLiteral("role"), name(span.role)},
                               {QStringLiteral("login"), span.login},
                               {QStringLiteral("assumed"), base::rfc3339(span.assumed)},
                               {QStringLiteral("ended"), time(span.ended)},
                               {QStringLiteral("handover"), span.handover}});
    return out;
}

QJsonArray tasks(const Incident &incident)
{
    QJsonArray out;
    for (const Task &task : incident.tasks)
        out.append(QJsonObject{{QStringLiteral("key"), task.key},
                               {QStringLiteral("title"), task.title},
                               {QStringLiteral("phase"), task.phase},
                               {QStringLiteral("step"), task.step},
                               {QStringLiteral("required"), task.required},
                               {QStringLiteral("assignee"), task.assignee},
                               {QStringLiteral("state"), name(task.state)},
                               {QStringLiteral("why"), task.why},
                               {QStringLiteral("due"), time(task.due)},
                               {QStringLiteral("finished"), time(task.finished)}});
    return out;
}

QJsonArray notifications(const Incident &incident)
{
    QJsonArray out;
    for (const Notification &notification : incident.notifications)
        out.append(QJsonObject{{QStringLiteral("stakeholder"), notification.stakeholder},
                               {QStringLiteral("state"), name(notification.state)},
                               {QStringLiteral("due"), time(notification.due)},
                               {QStringLiteral("told"), time(notification.toldAt())},
                               {QStringLiteral("attempts"), notification.attempts.size()}});
    return out;
}

QJsonArray indicators(const Incident &incident)
{
    QJsonArray out;
    for (const Indicator &one : incident.indicators)
        out.append(QJsonObject{{QStringLiteral("entry"), one.entryId},
                               {QStringLiteral("kind"), name(one.kind)},
                               {QStringLiteral("value"), one.value},
                               {QStringLiteral("by"), one.by}});
    return out;
}

QJsonArray assets(const Incident &incident)
{
    QJsonArray out;
    for (const Asset &one : incident.assets)
        out.append(QJsonObject{{QStringLiteral("entry"), one.entryId},
                               {QStringLiteral("kind"), name(one.kind)},
                               {QStringLiteral("name"), one.name},
                               {QStringLiteral("state"), name(one.state)}});
    return out;
}

QJsonObject milestones(const Incident &incident)
{
    QJsonObject out;
    for (auto reached = incident.milestones.begin(); reached != incident.milestones.end(); ++reached)
        out.insert(name(reached.key()), base::rfc3339(reached->at.at));
    return out;
}

QJsonObject figures(const Incident &incident)
{
    QJsonObject out;
    for (const Figure &figure : figuresOf(incident))
        out.insert(figure.id, figure.value ? QJsonValue(base::seconds(*figure.value)) : QJsonValue());
    return out;
}

QJsonArray lines(const Incident &incident)
{
    QJsonArray out;
    for (const journal::Line &line : incident.lines) {
        QJsonObject row{{QStringLiteral("entry"), line.entry->id},
                        {QStringLiteral("kind"), journal::name(line.kind)},
                        {QStringLiteral("happened"), base::rfc3339(line.authorship.occurred.at)},
                        {QStringLiteral("precision"), journal::name(line.authorship.occurred.precision)},
                        {QStringLiteral("recorded"), base::rfc3339(line.entry->recorded)},
                        {QStringLiteral("author"), line.authorship.actor},
                        {QStringLiteral("confidence"), journal::name(line.authorship.confidence)},
                        {QStringLiteral("text"), line.text},
                        {QStringLiteral("pinned"), line.pinned},
                        {QStringLiteral("system"), line.system}};
        if (line.struck)
            row.insert(QStringLiteral("struck"), line.struck->text);
        if (line.redacted)
            row.insert(QStringLiteral("redacted"), line.redacted->text);
        if (!line.refused.isEmpty())
            row.insert(QStringLiteral("refused"), line.refused);
        if (line.disputed)
            row.insert(QStringLiteral("disputed"), true);
        out.append(row);
    }
    return out;
}

} // namespace

QJsonObject incidentJson(const Incident &incident, const QString &label, base::Instant now)
{
    const RoleSpan *commander = incident.holder(Role::Commander);
    return {{QStringLiteral("id"), incident.id},
            {QStringLiteral("label"), label},
            {QStringLiteral("title"), incident.title},
            {QStringLiteral("codename"), incident.codename},
            {QStringLiteral("state"), name(incident.status)},
            {QStringLiteral("severity"), name(incident.severity())},
            {QStringLiteral("category"), incident.category},
            {QStringLiteral("backfilled"), incident.backfilled},
            {QStringLiteral("ticket"), incident.ticket},
            {QStringLiteral("open"), incident.isOpen()},
            {QStringLiteral("outcome"), incident.closing ? QJsonValue(name(incident.closing->outcome)) : QJsonValue()},
            {QStringLiteral("commander"), commander ? QJsonValue(commander->login) : QJsonValue()},
            {QStringLiteral("t0"), base::rfc3339(incident.t0())},
            {QStringLiteral("playbook"),
             incident.playbook
                 ? QJsonValue(QStringLiteral("%1 v%2").arg(incident.playbook->id).arg(incident.playbook->version))
                 : QJsonValue()},
            {QStringLiteral("clocks"), clocks(incident, now)},
            {QStringLiteral("roles"), roles(incident)},
            {QStringLiteral("tasks"), tasks(incident)},
            {QStringLiteral("notifications"), notifications(incident)},
            {QStringLiteral("indicators"), indicators(incident)},
            {QStringLiteral("assets"), assets(incident)},
            {QStringLiteral("milestones"), milestones(incident)},
            {QStringLiteral("metrics"), figures(incident)},
            {QStringLiteral("timeline"), lines(incident)}};
}

} // namespace ctl
