#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// One named person has a task or step now. A time-box counts from when it was given.
struct TaskAssigned
{
    static constexpr const char *type = "incident.task_assigned";
    static constexpr journal::LineKind kind = journal::LineKind::Task;

    QString task; ///< its key
    QString assignee;
    std::optional<base::Duration> timeBox; ///< whole seconds, up to 30 days

    static base::Result<TaskAssigned> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
