#include "domain/incidents/severityclocks.h"

#include "domain/incidents/incident.h"

#include <algorithm>

namespace incidents {

using namespace base;

namespace {

std::optional<Duration> responseAllowed(Severity severity)
{
    return responseTime(severity);
}

/// P1 needs its four roles by t+15. Source: the playbook's triage.
std::optional<Duration> rolesAllowed(Severity severity)
{
    return severity == Severity::P1 ? std::optional<Duration>(15min) : std::nullopt;
}

QString commander(const Incident &incident)
{
    const RoleSpan *holder = incident.holder(Role::Commander);
    return holder ? holder->login : QString();
}

QList<Role> rolesNeeded(const Incident &incident)
{
    if (!incident.playbook || incident.playbook->roles.isEmpty())
        return {Role::Commander, Role::Investigator, Role::Communicator, Role::Scribe};
    QList<Role> out;
    for (const QString &text : incident.playbook->roles) {
        if (const std::optional<Role> role = roleFrom(text))
            out.append(*role);
    }
    return out;
}

std::optional<Instant> rolesDue(const Incident &incident)
{
    if (incident.playbook && !incident.playbook->roles.isEmpty())
        return incident.t0() + incident.playbook->rolesBy;
    return dueBy(incident, incident.t0(), rolesAllowed);
}

bool held(const Incident &incident, Role role, Instant at)
{
    return std::any_of(incident.roles.cbegin(), incident.roles.cend(), [&](const RoleSpan &span) {
        return span.role == role && span.assumed <= at && (!span.ended || *span.ended > at);
    });
}

/// The first moment at which all of them were held.
std::optional<Instant> allHeld(const Incident &incident, const QList<Role> &needed)
{
    std::optional<Instant> first;
    for (const RoleSpan &span : incident.roles) {
        if (first && *first <= span.assumed)
            continue;
        const auto heldThen = [&](Role role) { return held(incident, role, span.assumed); };
        if (std::all_of(needed.cbegin(), needed.cend(), heldThen))
            first = span.assumed;
    }
    return first;
}

QString missingRoles(const Incident &incident, const QList<Role> &needed)
{
    QStringList missing;
    for (const Role role : needed) {
        if (!incident.holder(role))
            missing.append(word(role));
    }
    return missing.isEmpty() ? QStringLiteral("the roles") : missing.join(QStringLiteral(", "));
}

void addRoles(const Incident &incident, Wording wording, QList<Clock> &clocks)
{
    const std::optional<Instant> due = rolesDue(incident);
    if (!due)
        return;
    const QList<Role> needed = rolesNeeded(incident);
    Clock clock{.key = QStringLiteral("roles"), .kind = ClockKind::Roles};
    if (wording == Wording::Full) {
        clock.what = QStringLiteral("Assign %1").arg(missingRoles(incident, needed));
        clock.who = commander(incident);
    }
    clock.start = incident.t0();
    clock.due = *due;
    clock.stopped = allHeld(incident, needed);
    clocks.append(clock);
}

} // namespace

std::optional<Instant> dueBy(const Incident &incident, Instant start, const Allowance &allowance)
{
    std::optional<Instant> due;
    std::optional<Severity> before;
    for (const SeverityChange &change : incident.severities) {
        const bool raised = before && change.to < *before;
        const std::optional<Duration> allowed = allowance(change.to);
        if (!raised) {
            due = allowed ? std::optional(start + *allowed) : std::nullopt;
        } else if (allowed) {
            const Instant candidate = std::max(start, change.at) + *allowed;
            due = due ? std::min(*due, candidate) : candidate;
        }
        before = change.to;
    }
    return due;
}

std::optional<Instant> responseDue(const Incident &incident)
{
    const std::optional<Instant> detected = incident.reached(Milestone::Detected);
    return detected ? dueBy(incident, *detected, responseAllowed) : std::nullopt;
}

void addSeverityClocks(const Incident &incident, Wording wording, QList<Clock> &clocks)
{
    if (incident.severities.isEmpty())
        return;
    if (const std::optional<Instant> detected = incident.reached(Milestone::Detected)) {
        if (const std::optional<Instant> due = dueBy(incident, *detected, acknowledgeTime))
            clocks.append({.key = QStringLiteral("acknowledge"),
                           .kind = ClockKind::Acknowledge,
                           .what = QStringLiteral("Acknowledge"),
                           .start = *detected,
                           .due = *due,
                           .stopped = incident.reached(Milestone::Acknowledged)});
        clocks.append({.key = QStringLiteral("respond"),
                       .kind = ClockKind::Respond,
                       .what = QStringLiteral("Respond"),
                       .who = commander(incident),
                       .start = *detected,
                       .due = *responseDue(incident),
                       .stopped = incident.reached(Milestone::Responded)});
    }
    addRoles(incident, wording, clocks);
}

} // namespace incidents
