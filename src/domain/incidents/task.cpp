#include "domain/incidents/task.h"

#include "base/names.h"

namespace incidents {

namespace {
constexpr base::Names<TaskState, 7> states{
    {"todo", "acknowledged", "doing", "blocked", "done", "not_applicable", "cancelled"}};
}

QLatin1String name(TaskState state)
{
    return states.of(state);
}

QString word(TaskState state)
{
    return state == TaskState::Todo ? QStringLiteral("To do") : base::spoken(name(state));
}

std::optional<TaskState> taskStateFrom(const QString &name)
{
    return states.find(name);
}

} // namespace incidents
