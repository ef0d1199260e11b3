#include "desk/incidents/movetask.h"

namespace desk {

base::Result<journal::Deed> moveTask(const incidents::Incident &incident, const QString &task,
                                     incidents::TaskState state, const QString &why, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::TaskMoved{.task = task, .state = state, .why = why}, by,
                         incidents::word(state));
}

} // namespace desk
