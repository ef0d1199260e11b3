#pragma once

#include "store/sqlite/database.h"

namespace store {

/// Puts findings into the order that KEV and EPSS give them now. In a transaction of the caller.
base::Done rankFindings(Database &mirror);

} // namespace store
