#pragma once

#include "domain/incidents/taskassigned.h"
#include "domain/journal/deed.h"

namespace desk {

/// Gives a task or step to one named person; a time-box counts from now on.
base::Result<journal::Deed> assignTask(const incidents::Incident &incident, const QString &task,
                                       const QString &assignee, std::optional<base::Duration> timeBox,
                                       const journal::Authorship &by);

} // namespace desk
