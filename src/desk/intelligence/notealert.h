#pragma once

#include "domain/intelligence/alertnoted.h"
#include "domain/journal/deed.h"

namespace desk {

/// Writes something down about it.
base::Result<journal::Deed> noteAlert(const intelligence::Alert &alert, const QString &text,
                                      const journal::Authorship &by);

} // namespace desk
