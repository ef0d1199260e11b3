#include "desk/incidents/addtask.h"

namespace desk {

base::Result<journal::Deed> addTask(const incidents::Incident &incident, const incidents::TaskAdded &task,
                                    const journal::Authorship &by)
{
    return journal::deed(incident, task, by,
                         task.assignee.isEmpty() ? QStringLiteral("Added a task")
                                                 : QStringLiteral("Task for %1").arg(task.assignee));
}

} // namespace desk
