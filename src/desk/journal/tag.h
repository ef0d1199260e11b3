#pragma once

#include "domain/journal/deed.h"

namespace desk {

/// Sets the tags of an entry; none removes them.
base::Result<journal::Deed> tag(const journal::Subject &subject, const QString &entry, const QStringList &tags,
                                const journal::Authorship &by);

} // namespace desk
