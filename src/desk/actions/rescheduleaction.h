#pragma once

#include "domain/actions/actionrescheduled.h"
#include "domain/journal/deed.h"

namespace desk {

/// Moves its day; back only with a reason.
base::Result<journal::Deed> rescheduleAction(const actions::Action &action, base::Instant due, const QString &reason,
                                             const journal::Authorship &by);

} // namespace desk
