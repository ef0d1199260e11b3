#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/entrytype.h"

namespace incidents {

/// A task given on the board. Its key is the identifier of this entry.
struct TaskAdded
{
    static constexpr const char *type = "incident.task_added";
    static constexpr journal::LineKind kind = journal::LineKind::Task;
    static constexpr bool redactable = true;

    QString title;
    QString assignee;
    std::optional<base::Duration> timeBox; ///< whole seconds, up to 30 days
    std::optional<base::Instant> due;

    static base::Result<TaskAdded> read(const QJsonObject &payload);
    QJsonObject write() const;
    base::Done validate(const Incident &incident, const journal::Stated &stated) const;
    void apply(Incident &incident, const journal::Stated &stated) const;
    QString line(const Incident &before, const journal::Stated &stated) const;
};

} // namespace incidents
