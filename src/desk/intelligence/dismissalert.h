#pragma once

#include "domain/intelligence/alertdismissed.h"
#include "domain/journal/deed.h"

namespace desk {

/// Nothing is done about it, for a reason.
base::Result<journal::Deed> dismissAlert(const intelligence::Alert &alert, intelligence::Dismissal reason,
                                         const QString &why, const journal::Authorship &by);

} // namespace desk
