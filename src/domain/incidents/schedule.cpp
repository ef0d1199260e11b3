#include "domain/incidents/schedule.h"

#include "domain/incidents/incident.h"

#include <algorithm>

namespace incidents {

namespace {

void scheduleSteps(Incident &incident, const Playbook &playbook)
{
    QHash<QString, base::Instant> due;
    for (const PlaybookPhase &phase : playbook.phases) {
        for (const PlaybookStep &step : phase.steps)
            due.insert(step.id, incident.t0() + dueOf(phase, step));
    }
    for (Task &task : incident.tasks) {
        if (const auto found = due.constFind(task.key); task.step && found != due.constEnd())
            task.due = *found;
    }
}

void scheduleNotifications(Incident &incident, const Playbook &playbook)
{
    for (Notification &one : incident.notifications) {
        for (const NotificationRule &rule : playbook.notifications) {
            if (one.stakeholder.compare(rule.stakeholder, Qt::CaseInsensitive) != 0)
                continue;
            const std::optional<base::Instant> basis = rule.basis == NotificationBasis::Triaged
                ? incident.reached(Milestone::Triaged)
                : std::optional(incident.t0());
            one.due = basis ? std::optional(*basis + std::max(rule.offset, immediateNotice)) : std::nullopt;
        }
    }
}

} // namespace

void schedule(Incident &incident)
{
    if (incident.playbook) {
        scheduleSteps(incident, *incident.playbook);
        scheduleNotifications(incident, *incident.playbook);
    }
    incident.watchAgain();
}

} // namespace incidents
