#pragma once

#include "domain/actions/actionverified.h"
#include "domain/journal/deed.h"

namespace desk {

/// Says that it works, and with what; not by who did it.
base::Result<journal::Deed> verifyAction(const actions::Action &action, const QString &with,
                                         const journal::Authorship &by);

} // namespace desk
