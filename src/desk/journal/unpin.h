#pragma once

#include "domain/journal/deed.h"

namespace desk {

/// Takes an entry out of the story.
base::Result<journal::Deed> unpin(const journal::Subject &subject, const QString &entry, const journal::Authorship &by);

} // namespace desk
