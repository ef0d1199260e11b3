#pragma once

#include "domain/intelligence/alertassigned.h"
#include "domain/journal/deed.h"

namespace desk {

/// Gives the alert to somebody.
base::Result<journal::Deed> assignAlert(const intelligence::Alert &alert, const QString &owner,
                                        const journal::Authorship &by);

} // namespace desk
