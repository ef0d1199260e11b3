#pragma once

#include "domain/intelligence/alertfactsnoted.h"
#include "domain/journal/deed.h"

namespace desk {

/// Notes that the facts have changed since they were copied.
base::Result<journal::Deed> noteFacts(const intelligence::Alert &alert, const intelligence::AlertFacts &facts,
                                      const journal::Authorship &by);

} // namespace desk
