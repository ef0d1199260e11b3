#pragma once

#include "domain/intelligence/remedyplanned.h"
#include "domain/journal/deed.h"

namespace desk {

/// Plans to patch, to mitigate or to disable, with who has it and until when.
base::Result<journal::Deed> planRemedy(const intelligence::Alert &alert, const intelligence::RemedyPlanned &wanted,
                                       const journal::Authorship &by);

} // namespace desk
