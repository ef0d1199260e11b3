#include "domain/incidents/playbookadopted.h"

#include "domain/incidents/schedule.h"
#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

namespace {

Task taskFor(const PlaybookPhase &phase, const PlaybookStep &step)
{
    Task task;
    task.key = step.id;
    task.title = step.title;
    task.phase = phase.id;
    task.role = step.role;
    task.detail = step.detail;
    task.expects = step.expects;
    task.required = step.required;
    task.step = true;
    return task;
}

/// A step of the playbook as the incident has it: new, or with what was done of it so far.
Task carriedOver(const Task &before, Task step)
{
    step.assignee = before.assignee;
    step.given = before.given;
    step.timeBox = before.timeBox;
    step.state = before.state;
    step.why = before.why;
    step.finished = before.finished;
    step.by = before.by;
    return step;
}

/// The steps of `playbook`, then finished steps it does not have, then what was given on the board.
QList<Task> tasksFor(const Incident &incident, const Playbook &playbook, const journal::Stated &stated)
{
    QList<Task> out;
    for (const PlaybookPhase &phase : playbook.phases) {
        for (const PlaybookStep &step : phase.steps) {
            Task task = taskFor(phase, step);
            task.given = stated.by.occurred.at;
            const Task *before = incident.task(step.id);
            out.append(before ? carriedOver(*before, task) : task);
        }
    }
    for (const bool steps : {true, false}) {
        for (const Task &task : incident.tasks) {
            const bool keeps = steps ? !task.open() && !findStep(playbook, task.key) : true;
            if (task.step == steps && keeps)
                out.append(task);
        }
    }
    return out;
}

/// Who the matrix says, with what was tried so far, then whom somebody told or waived beyond it.
QList<Notification> notificationsFor(const Incident &incident, const Playbook &playbook)
{
    QList<Notification> out;
    for (const NotificationRule &rule : playbook.notifications) {
        const Notification *before = incident.notification(rule.stakeholder);
        Notification one = before ? *before : Notification{};
        one.stakeholder = rule.stakeholder;
        one.acknowledge = rule.acknowledge;
        one.channels = rule.channels;
        out.append(one);
    }
    for (const Notification &one : incident.notifications) {
        const bool again = std::any_of(out.cbegin(), out.cend(), [&](const Notification &listed) {
            return listed.stakeholder.compare(one.stakeholder, Qt::CaseInsensitive) == 0;
        });
        if (!again && one.state != Delivery::Pending)
            out.append(one);
    }
    return out;
}

} // namespace

base::Result<PlaybookAdopted> PlaybookAdopted::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    PlaybookAdopted out;
    const base::Result<Playbook> playbook = playbookFromJson(fields.object("playbook"));
    if (playbook)
        out.playbook = *playbook;
    else
        fields.fail("playbook", playbook.error().text());
    return fields.finish(out);
}

QJsonObject PlaybookAdopted::write() const
{
    return {{QStringLiteral("playbook"), toJson(playbook)}};
}

base::Done PlaybookAdopted::validate(const Incident &incident, const journal::Stated &) const
{
    if (const base::Done fine = open(incident); !fine)
        return fine;
    if (incident.playbook == playbook)
        return journal::refused(QStringLiteral("The incident follows this playbook already"));
    return base::done();
}

void PlaybookAdopted::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.tasks = tasksFor(incident, playbook, stated);
    incident.notifications = notificationsFor(incident, playbook);
    incident.playbook = playbook;
    schedule(incident);
}

QString PlaybookAdopted::line(const Incident &, const journal::Stated &) const
{
    return QStringLiteral("Follows “%1”, version %2").arg(playbook.title).arg(playbook.version);
}

} // namespace incidents
