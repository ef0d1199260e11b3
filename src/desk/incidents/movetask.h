#pragma once

#include "domain/incidents/taskmoved.h"
#include "domain/journal/deed.h"

namespace desk {

/// Moves a task or step to another state. Invalid without `why` when it is blocked, not applicable or cancelled.
base::Result<journal::Deed> moveTask(const incidents::Incident &incident, const QString &task,
                                     incidents::TaskState state, const QString &why, const journal::Authorship &by);

} // namespace desk
