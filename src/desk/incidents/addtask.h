#pragma once

#include "domain/incidents/taskadded.h"
#include "domain/journal/deed.h"

namespace desk {

/// Gives a task to one person, with a time-box or a due time.
base::Result<journal::Deed> addTask(const incidents::Incident &incident, const incidents::TaskAdded &task,
                                    const journal::Authorship &by);

} // namespace desk
