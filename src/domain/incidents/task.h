#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace incidents {

enum class TaskState { Todo, Acknowledged, Doing, Blocked, Done, NotApplicable, Cancelled };
QLatin1String name(TaskState state);
QString word(TaskState state);
std::optional<TaskState> taskStateFrom(const QString &name);

/// The longest time-box that can be given.
constexpr std::chrono::seconds longestTimeBox = std::chrono::days(30);

/// Something one person does: a step of the playbook or a task given on the board.
struct Task
{
    QString key; ///< the step's id, or the ULID of the entry that gave it
    QString title;
    QString phase; ///< id of the playbook's phase; empty for one given on the board
    QString role; ///< the role that a step is for
    QString detail;
    QString expects; ///< the evidence a step expects
    bool required = false;
    bool step = false;
    QString assignee;
    base::Instant given{};
    std::optional<base::Instant> due;
    std::optional<base::Duration> timeBox; ///< from when it was given
    TaskState state = TaskState::Todo;
    QString why; ///< of blocked, not applicable, cancelled
    std::optional<base::Instant> finished; ///< when done, not applicable or cancelled
    QString by; ///< who changed it last

    bool open() const
    {
        return state != TaskState::Done && state != TaskState::NotApplicable && state != TaskState::Cancelled;
    }
    bool operator==(const Task &) const = default;
};

} // namespace incidents
