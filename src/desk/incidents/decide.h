#pragma once

#include "domain/incidents/decided.h"
#include "domain/journal/deed.h"

namespace desk {

/// Records a decision. Refused when it would be looked at again before it was taken.
base::Result<journal::Deed> decide(const incidents::Incident &incident, const incidents::Decided &decision,
                                   const journal::Authorship &by);

} // namespace desk
