#include "domain/incidents/taskadded.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<TaskAdded> TaskAdded::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    TaskAdded out;
    out.title = fields.text("title", 300);
    out.assignee = fields.optionalText("assignee", 100);
    if (const std::optional<qint64> seconds = fields.optionalNumber("time_box_s", 1, longestTimeBox.count()))
        out.timeBox = std::chrono::seconds(*seconds);
    out.due = fields.optionalInstant("due_us");
    return fields.finish(out);
}

QJsonObject TaskAdded::write() const
{
    QJsonObject payload{{QStringLiteral("title"), title}};
    journal::putText(payload, "assignee", assignee);
    if (timeBox)
        payload.insert(QStringLiteral("time_box_s"), base::seconds(*timeBox));
    if (due)
        payload.insert(QStringLiteral("due_us"), base::micros(*due));
    return payload;
}

base::Done TaskAdded::validate(const Incident &incident, const journal::Stated &) const
{
    return open(incident);
}

void TaskAdded::apply(Incident &incident, const journal::Stated &stated) const
{
    Task task;
    task.key = stated.entry->id;
    task.title = title;
    task.assignee = assignee;
    task.given = stated.by.occurred.at;
    task.due = due;
    task.timeBox = timeBox;
    task.by = stated.by.actor;
    incident.tasks.append(task);
    if (due)
        incident.watch(*due);
    if (timeBox)
        incident.watch(task.given + *timeBox);
}

QString TaskAdded::line(const Incident &, const journal::Stated &) const
{
    QString text = assignee.isEmpty() ? title : QStringLiteral("%1: %2").arg(assignee, title);
    return timeBox ? QStringLiteral("%1 (%2)").arg(text, base::countdownText(*timeBox)) : text;
}

} // namespace incidents
