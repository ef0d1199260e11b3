#pragma once

#include "domain/actions/actiontied.h"
#include "domain/journal/deed.h"

namespace desk {

/// Names the issue it is followed as.
base::Result<journal::Deed> tieAction(const actions::Action &action, const QString &issue,
                                      const journal::Authorship &by);

} // namespace desk
