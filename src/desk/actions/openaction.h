#pragma once

#include "domain/actions/actionopened.h"
#include "domain/journal/deed.h"

namespace desk {

/// Opens an action item under the new subject `id`.
base::Result<journal::Deed> openAction(const QString &id, const actions::ActionOpened &wanted,
                                       const journal::Authorship &by);

} // namespace desk
