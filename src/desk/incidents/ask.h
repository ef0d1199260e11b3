#pragma once

#include "domain/incidents/questionasked.h"
#include "domain/journal/deed.h"

namespace desk {

/// Asks what nobody knows yet.
base::Result<journal::Deed> ask(const incidents::Incident &incident, const QString &text,
                                const journal::Authorship &by);

} // namespace desk
