#include "domain/incidents/planclocks.h"

#include "domain/incidents/incident.h"

#include <algorithm>

namespace incidents {

using namespace base;

namespace {

/// Due after closing. Source: the playbook's t+1w.
constexpr Duration reviewTime = std::chrono::days(7);

QString holderOf(const Incident &incident, Role role)
{
    const RoleSpan *holder = incident.holder(role);
    return holder ? holder->login : QString();
}

void settle(Clock &clock, const Task &task)
{
    clock.waived = task.state == TaskState::NotApplicable;
    clock.superseded = task.state == TaskState::Cancelled;
    if (task.state == TaskState::Done)
        clock.stopped = task.finished;
}

void addTask(const Incident &incident, const Task &task, QList<Clock> &clocks)
{
    QString who = task.assignee;
    if (const std::optional<Role> role = roleFrom(task.role); who.isEmpty() && role)
        who = holderOf(incident, *role);
    if (task.due) {
        Clock clock{.key = QStringLiteral("task:") + task.key,
                    .kind = task.step ? ClockKind::Step : ClockKind::Task,
                    .what = task.title,
                    .who = who,
                    .start = task.step ? incident.t0() : task.given,
                    .due = *task.due};
        settle(clock, task);
        clocks.append(clock);
    }
    if (task.timeBox) {
        Clock clock{.key = QStringLiteral("timebox:") + task.key,
                    .kind = ClockKind::TimeBox,
                    .what = task.title,
                    .who = who,
                    .start = task.given,
                    .due = task.given + *task.timeBox};
        settle(clock, task);
        clocks.append(clock);
    }
}

/// A phase is over when none of its required steps is open, or of all its steps when none is required.
void addPhase(const Incident &incident, const PlaybookPhase &phase, QList<Clock> &clocks)
{
    if (phase.steps.isEmpty())
        return;
    const bool anyRequired =
        std::any_of(phase.steps.cbegin(), phase.steps.cend(), [](const PlaybookStep &step) { return step.required; });
    Duration due = Duration::zero();
    std::optional<Instant> finished = Instant::min();
    for (const PlaybookStep &step : phase.steps) {
        due = std::max(due, dueOf(phase, step));
        const Task *task = incident.task(step.id);
        if (!task || (anyRequired && !step.required))
            continue;
        if (!task->finished)
            finished.reset();
        else if (finished)
            finished = std::max(*finished, *task->finished);
    }
    clocks.append({.key = QStringLiteral("phase:") + phase.id,
                   .kind = ClockKind::Phase,
                   .what = phase.title,
                   .who = holderOf(incident, Role::Commander),
                   .start = incident.t0(),
                   .due = incident.t0() + due,
                   .stopped = finished});
}

void addNotification(const Incident &incident, const Notification &one, QList<Clock> &clocks)
{
    if (!one.due)
        return;
    clocks.append({.key = QStringLiteral("notify:") + one.stakeholder,
                   .kind = ClockKind::Notify,
                   .what = QStringLiteral("Tell %1").arg(one.stakeholder),
                   .who = holderOf(incident, Role::Communicator),
                   .start = incident.t0(),
                   .due = *one.due,
                   .stopped = one.toldAt(),
                   .waived = one.state == Delivery::Waived});
}

void addReviews(const Incident &incident, QList<Clock> &clocks)
{
    for (const Decision &decided : incident.decisions) {
        if (decided.reviewAt)
            clocks.append({.key = QStringLiteral("review:") + decided.entryId,
                           .kind = ClockKind::Review,
                           .what = QStringLiteral("Review %1: %2").arg(decided.label, decided.text.left(60)),
                           .who = decided.by,
                           .start = decided.at,
                           .due = *decided.reviewAt,
                           .stopped = decided.reviewed});
    }
    const bool learns = incident.closing && !incident.closing->declined
        && incident.closing->outcome != Outcome::FalsePositive && incident.closing->outcome != Outcome::Duplicate;
    if (learns)
        clocks.append({.key = QStringLiteral("review"),
                       .kind = ClockKind::Review,
                       .what = QStringLiteral("Review the incident"),
                       .who = holderOf(incident, Role::Commander),
                       .start = incident.closing->at,
                       .due = incident.closing->at + reviewTime,
                       .stopped = incident.reached(Milestone::Reviewed)});
}

} // namespace

void addPlanClocks(const Incident &incident, QList<Clock> &clocks)
{
    for (const Task &task : incident.tasks)
        addTask(incident, task, clocks);
    if (incident.playbook) {
        for (const PlaybookPhase &phase : incident.playbook->phases)
            addPhase(incident, phase, clocks);
    }
    for (const Notification &one : incident.notifications)
        addNotification(incident, one, clocks);
    addReviews(incident, clocks);
}

} // namespace incidents
