#pragma once

#include "domain/intelligence/alertcontrolrecorded.h"
#include "domain/journal/deed.h"

namespace desk {

/// Records a compensating control; without `until` it holds until somebody ends it.
base::Result<journal::Deed> recordControl(const intelligence::Alert &alert, const QString &text,
                                          std::optional<base::Instant> until, const journal::Authorship &by);

} // namespace desk
