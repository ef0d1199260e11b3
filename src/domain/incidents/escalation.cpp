#include "domain/incidents/escalation.h"

#include "domain/incidents/incident.h"
#include "domain/incidents/updateclocks.h"
#include "domain/incidents/updateprefill.h"

#include <algorithm>

namespace incidents {

namespace {

QString callerRole(const Incident &incident, const QString &caller)
{
    for (const RoleSpan &span : incident.roles) {
        if (span.login == caller && !span.ended)
            return word(span.role);
    }
    return {};
}

QString whatWeNeed(const Incident &incident, const QString &stakeholder)
{
    const Notification *one = incident.notification(stakeholder);
    const QStringList blocked = blockedTasks(incident);
    if (!blocked.isEmpty())
        return QStringLiteral("We need help with this: %1.").arg(blocked.first());
    if (one && one->acknowledge)
        return QStringLiteral("Please confirm that you have understood this and will be reachable.");
    return QStringLiteral("You need do nothing now; please stay reachable.");
}

} // namespace

QString untriedChannel(const Notification &notification)
{
    for (const QString &channel : notification.channels) {
        const auto tried = [&](const Attempt &attempt) { return attempt.channel == channel; };
        if (std::none_of(notification.attempts.cbegin(), notification.attempts.cend(), tried))
            return channel;
    }
    return {};
}

NextTry nextTry(const Incident &incident, const Notification &notification)
{
    if (notification.settled())
        return {};
    if (const QString channel = untriedChannel(notification); !channel.isEmpty())
        return {NextTry::Kind::Channel, channel, {}};
    for (const QString &target : escalation(incident.severity())) {
        const Notification *known = incident.notification(target);
        const bool other = target.compare(notification.stakeholder, Qt::CaseInsensitive) != 0;
        if (other && !(known && known->told()))
            return {NextTry::Kind::Escalate, {}, target};
    }
    return {NextTry::Kind::Channel, notification.channels.value(0, QStringLiteral("phone")), {}};
}

const Notification *nextToTell(const Incident &incident)
{
    const Notification *next = nullptr;
    const auto due = [](const Notification &one) { return one.due.value_or(base::Instant::max()); };
    for (const Notification &one : incident.notifications) {
        const bool waits = !one.settled() && !one.told() && one.state != Delivery::Escalated;
        if (waits && (!next || due(one) < due(*next)))
            next = &one;
    }
    return next;
}

QStringList notTold(const Incident &incident)
{
    QStringList out;
    for (const Notification &one : incident.notifications) {
        if (!one.told() && one.state != Delivery::Waived)
            out.append(one.stakeholder);
    }
    return out;
}

QStringList callScript(const Incident &incident, const QString &stakeholder, const QString &caller, base::Instant now)
{
    const QString role = callerRole(incident, caller);
    QStringList lines;
    lines.append(role.isEmpty() ? QStringLiteral("This is %1 of the incident response team.").arg(caller)
                                : QStringLiteral("This is %1, %2 of the incident response team.").arg(caller, role));
    lines.append(QStringLiteral("I am calling you as %1 about a %2 incident: %3.")
                     .arg(stakeholder, word(incident.severity()).toLower(), incident.title));
    lines.append(QStringLiteral("It was detected at %1Z and is rated %2.")
                     .arg(base::clockText(incident.t0()).left(5), name(incident.severity())));
    if (const QString scope = scopeText(incident); !scope.isEmpty())
        lines.append(QStringLiteral("Affected so far: %1.").arg(scope));
    lines.append(
        incident.reached(Milestone::Contained)
            ? QStringLiteral("It is contained.")
            : QStringLiteral("It is not contained yet; the response is %1.").arg(word(incident.status).toLower()));
    lines.append(whatWeNeed(incident, stakeholder));
    if (const std::optional<base::Duration> cadence = updateCadence(incident))
        lines.append(
            QStringLiteral("You will hear from us again by %1Z.").arg(base::clockText(now + *cadence).left(5)));
    return lines;
}

} // namespace incidents
