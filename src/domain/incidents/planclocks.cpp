#include "domain/incidents/planclocks.h"

#include "base/text.h"
#include "domain/incidents/incident.h"

#include <algorithm>

namespace incidents {

using namespace base;

namespace {

QString holderOf(const Incident &incident, Role role)
{
    const RoleSpan *holder = incident.holder(role);
    return holder ? holder->login : QString();
}

QString whoHas(const Incident &incident, const Task &task)
{
    const std::optional<Role> role = task.assignee.isEmpty() ? roleFrom(task.role) : std::nullopt;
    return role ? holderOf(incident, *role) : task.assignee;
}

void addTask(const Incident &incident, const Task &task, Wording wording, QList<Clock> &clocks)
{
    Clock clock;
    clock.waived = task.state == TaskState::NotApplicable;
    clock.superseded = task.state == TaskState::Cancelled;
    if (task.state == TaskState::Done)
        clock.stopped = task.finished;
    if (wording == Wording::Full) {
        clock.what = task.title;
        clock.who = whoHas(incident, task);
    }
    if (task.due) {
        clock.key = QStringLiteral("task:") + task.key;
        clock.kind = task.step ? ClockKind::Step : ClockKind::Task;
        clock.start = task.step ? incident.t0() : task.given;
        clock.due = *task.due;
        clocks.append(clock);
    }
    if (task.timeBox) {
        clock.key = QStringLiteral("timebox:") + task.key;
        clock.kind = ClockKind::TimeBox;
        clock.start = task.given;
        clock.due = task.given + *task.timeBox;
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

void addDecisions(const Incident &incident, Wording wording, QList<Clock> &clocks)
{
    for (const Decision &decided : incident.decisions) {
        if (!decided.reviewAt)
            continue;
        Clock clock{.key = QStringLiteral("review:") + decided.entryId, .kind = ClockKind::Review};
        if (wording == Wording::Full)
            clock.what = QStringLiteral("Review %1: %2").arg(decided.label, base::beginning(decided.text, 60));
        clock.who = decided.by;
        clock.start = decided.at;
        clock.due = *decided.reviewAt;
        clock.stopped = decided.reviewed;
        clocks.append(clock);
    }
}

/// A closed incident is reviewed, unless there was none or it goes on elsewhere.
void addReview(const Incident &incident, QList<Clock> &clocks)
{
    const std::optional<Instant> due = reviewDue(incident);
    if (!due)
        return;
    clocks.append({.key = QStringLiteral("review"),
                   .kind = ClockKind::Review,
                   .what = QStringLiteral("Review the incident"),
                   .who = holderOf(incident, Role::Commander),
                   .start = incident.closing->at,
                   .due = *due,
                   .stopped = incident.reached(Milestone::Reviewed)});
}

} // namespace

void addPlanClocks(const Incident &incident, Wording wording, QList<Clock> &clocks)
{
    for (const Task &task : incident.tasks)
        addTask(incident, task, wording, clocks);
    if (incident.playbook) {
        for (const PlaybookPhase &phase : incident.playbook->phases)
            addPhase(incident, phase, clocks);
    }
    for (const Notification &one : incident.notifications)
        addNotification(incident, one, clocks);
    addDecisions(incident, wording, clocks);
    addReview(incident, clocks);
}

} // namespace incidents
