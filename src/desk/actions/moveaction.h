#pragma once

#include "domain/actions/actionmoved.h"
#include "domain/journal/deed.h"

namespace desk {

/// Says how far it is.
base::Result<journal::Deed> moveAction(const actions::Action &action, actions::ActionState to, const QString &reason,
                                       const journal::Authorship &by);

} // namespace desk
