#pragma once

#include "domain/journal/deed.h"

namespace desk {

/// Drops the words and names of an entry for good; the chain still verifies. Refused for entries that clocks
/// or roles stand on.
base::Result<journal::Deed> redact(const journal::Subject &subject, const QString &entry, const QString &reason,
                                   const journal::Authorship &by);

} // namespace desk
