#pragma once

#include "domain/actions/actionassigned.h"
#include "domain/journal/deed.h"

namespace desk {

/// Gives it to somebody.
base::Result<journal::Deed> assignAction(const actions::Action &action, const QString &owner,
                                         const journal::Authorship &by);

} // namespace desk
