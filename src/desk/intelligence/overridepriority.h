#pragma once

#include "domain/intelligence/alertoverridden.h"
#include "domain/journal/deed.h"

namespace desk {

/// Sets the priority against the rule until a time.
base::Result<journal::Deed> overridePriority(const intelligence::Alert &alert, intelligence::Band to,
                                             const QString &reason, base::Instant until, const journal::Authorship &by);

} // namespace desk
