#pragma once

#include "domain/intelligence/alertcontrolended.h"
#include "domain/journal/deed.h"

namespace desk {

/// A control is gone, or does not hold.
base::Result<journal::Deed> endControl(const intelligence::Alert &alert, const QString &controlId,
                                       const QString &reason, const journal::Authorship &by);

} // namespace desk
