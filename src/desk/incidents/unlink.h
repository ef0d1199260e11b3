#pragma once

#include "domain/incidents/unlinked.h"
#include "domain/journal/deed.h"

namespace desk {

/// Takes a relation to another incident back.
base::Result<journal::Deed> unlink(const incidents::Incident &incident, incidents::LinkKind kind, const QString &to,
                                   const journal::Authorship &by);

} // namespace desk
