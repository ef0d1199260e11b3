#include "desk/incidents/assigntask.h"

namespace desk {

base::Result<journal::Deed> assignTask(const incidents::Incident &incident, const QString &task,
                                       const QString &assignee, std::optional<base::Duration> timeBox,
                                       const journal::Authorship &by)
{
    return journal::deed(incident, incidents::TaskAssigned{.task = task, .assignee = assignee, .timeBox = timeBox}, by,
                         QStringLiteral("Given to %1").arg(assignee));
}

} // namespace desk
