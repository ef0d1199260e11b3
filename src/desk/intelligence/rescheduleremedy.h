#pragma once

#include "domain/intelligence/remedyrescheduled.h"
#include "domain/journal/deed.h"

namespace desk {

/// Gives an action another time or another person; a later time needs a reason.
base::Result<journal::Deed> rescheduleRemedy(const intelligence::Alert &alert, const QString &remedy,
                                             const QString &owner, std::optional<base::Instant> due,
                                             const QString &reason, const journal::Authorship &by);

} // namespace desk
