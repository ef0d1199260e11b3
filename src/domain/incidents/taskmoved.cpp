#include "domain/incidents/taskmoved.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

namespace {

bool needsReason(TaskState state)
{
    return state == TaskState::Blocked || state == TaskState::NotApplicable || state == TaskState::Cancelled;
}

} // namespace

base::Result<TaskMoved> TaskMoved::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    TaskMoved out;
    out.task = fields.text("task", 200);
    out.state = fields.named("state", taskStateFrom);
    out.why = fields.optionalText("why", 1000);
    if (needsReason(out.state) && out.why.trimmed().isEmpty())
        fields.fail("why", QStringLiteral("is missing: say why it is %1").arg(word(out.state).toLower()));
    return fields.finish(out);
}

QJsonObject TaskMoved::write() const
{
    QJsonObject payload{{QStringLiteral("task"), task}, {QStringLiteral("state"), name(state)}};
    journal::putText(payload, "why", why);
    return payload;
}

base::Done TaskMoved::validate(const Incident &incident, const journal::Stated &) const
{
    if (const base::Done fine = kept(incident); !fine)
        return fine;
    const Task *found = incident.task(task);
    if (!found)
        return journal::refused(QStringLiteral("There is no such task in this incident"));
    if (found->state == state)
        return journal::refused(QStringLiteral("“%1” is %2 already").arg(found->title, word(state).toLower()));
    return base::done();
}

void TaskMoved::apply(Incident &incident, const journal::Stated &stated) const
{
    for (Task &moved : incident.tasks) {
        if (moved.key != task)
            continue;
        moved.state = state;
        moved.why = why;
        moved.by = stated.by.actor;
        moved.finished = moved.open() ? std::nullopt : std::optional(stated.by.occurred.at);
        if (moved.open())
            incident.watchAgain();
    }
}

QString TaskMoved::line(const Incident &before, const journal::Stated &) const
{
    const Task *found = before.task(task);
    const QString text =
        QStringLiteral("%1: %2").arg(word(state), found ? found->title : QStringLiteral("a task that is not here"));
    return why.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, why);
}

} // namespace incidents
