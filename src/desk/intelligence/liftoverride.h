#pragma once

#include "domain/intelligence/alertoverridelifted.h"
#include "domain/journal/deed.h"

namespace desk {

/// Lets the rule decide again.
base::Result<journal::Deed> liftOverride(const intelligence::Alert &alert, const QString &reason,
                                         const journal::Authorship &by);

} // namespace desk
