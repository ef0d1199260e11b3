#pragma once

#include "domain/intelligence/alertreopened.h"
#include "domain/journal/deed.h"

namespace desk {

/// It is there again, or was never gone.
base::Result<journal::Deed> reopenAlert(const intelligence::Alert &alert, const QString &reason,
                                        const journal::Authorship &by);

} // namespace desk
