#pragma once

#include "domain/journal/deed.h"

namespace desk {

/// Takes a strike back.
base::Result<journal::Deed> restore(const journal::Subject &subject, const QString &entry,
                                    const journal::Authorship &by);

} // namespace desk
