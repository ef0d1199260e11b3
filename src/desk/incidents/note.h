#pragma once

#include "domain/incidents/noted.h"
#include "domain/journal/deed.h"

namespace desk {

/// Writes down something said, seen or done that has no other place.
base::Result<journal::Deed> note(const incidents::Incident &incident, const QString &text,
                                 const journal::Authorship &by);

} // namespace desk
