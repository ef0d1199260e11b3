#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A task or step changed its state. Blocked, not applicable and cancelled say why.
struct TaskMoved
{
    static constexpr const char *type = "incident.task_moved";
    static constexpr journal::LineKind kind = journal::LineKind::Task;

    QString task; ///< its key
    TaskState state = TaskState::Done;
    QString why;

    static base::Result<TaskMoved> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
