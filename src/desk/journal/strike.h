#pragma once

#include "domain/journal/deed.h"

namespace desk {

/// Takes an entry out of the state; it stays readable, with the reason.
base::Result<journal::Deed> strike(const journal::Subject &subject, const QString &entry, const QString &reason,
                                   const journal::Authorship &by);

} // namespace desk
