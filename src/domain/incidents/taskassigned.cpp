#include "domain/incidents/taskassigned.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<TaskAssigned> TaskAssigned::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    TaskAssigned out;
    out.task = fields.text("task", 200);
    out.assignee = fields.text("assignee", 100);
    if (const std::optional<qint64> seconds = fields.optionalNumber("time_box_s", 1, longestTimeBox.count()))
        out.timeBox = std::chrono::seconds(*seconds);
    return fields.finish(out);
}

QJsonObject TaskAssigned::write() const
{
    QJsonObject payload{{QStringLiteral("task"), task}, {QStringLiteral("assignee"), assignee}};
    if (timeBox)
        payload.insert(QStringLiteral("time_box_s"), base::seconds(*timeBox));
    return payload;
}

base::Done TaskAssigned::validate(const Incident &incident, const journal::Stated &) const
{
    if (const base::Done fine = open(incident); !fine)
        return fine;
    const Task *found = incident.task(task);
    if (!found)
        return journal::refused(QStringLiteral("There is no such task in this incident"));
    if (!found->open())
        return journal::refused(QStringLiteral("“%1” is %2").arg(found->title, word(found->state).toLower()),
                                QStringLiteral("move it back to do first"));
    if (found->assignee == assignee && !timeBox)
        return journal::refused(QStringLiteral("%1 has “%2” already").arg(assignee, found->title));
    return base::done();
}

void TaskAssigned::apply(Incident &incident, const journal::Stated &stated) const
{
    for (Task &given : incident.tasks) {
        if (given.key != task)
            continue;
        const bool underWay = given.state == TaskState::Acknowledged || given.state == TaskState::Doing;
        if (given.assignee != assignee && underWay)
            given.state = TaskState::Todo; // the next one acknowledges it again
        given.assignee = assignee;
        given.by = stated.by.actor;
        if (timeBox) {
            given.given = stated.by.occurred.at;
            given.timeBox = timeBox;
            incident.watch(given.given + *timeBox);
        }
    }
}

QString TaskAssigned::line(const Incident &before, const journal::Stated &) const
{
    const Task *found = before.task(task);
    const QString text =
        QStringLiteral("%1 has: %2").arg(assignee, found ? found->title : QStringLiteral("a task that is not here"));
    return timeBox ? QStringLiteral("%1 (%2)").arg(text, base::countdownText(*timeBox)) : text;
}

} // namespace incidents
