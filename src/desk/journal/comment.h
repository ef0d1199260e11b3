#pragma once

#include "domain/journal/deed.h"

namespace desk {

/// Says something about an entry.
base::Result<journal::Deed> comment(const journal::Subject &subject, const QString &entry, const QString &text,
                                    const journal::Authorship &by);

} // namespace desk
