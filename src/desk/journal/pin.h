#pragma once

#include "domain/journal/deed.h"

namespace desk {

/// Puts an entry into the story.
base::Result<journal::Deed> pin(const journal::Subject &subject, const QString &entry, const journal::Authorship &by);

} // namespace desk
