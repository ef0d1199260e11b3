#pragma once

#include "domain/intelligence/alertresolved.h"
#include "domain/journal/deed.h"

namespace desk {

/// It is dealt with; `with` shows it.
base::Result<journal::Deed> resolveAlert(const intelligence::Alert &alert, intelligence::Resolution how,
                                         const QString &with, const journal::Authorship &by);

} // namespace desk
