#pragma once

#include "base/instant.h"

namespace reports {

/// A time as papers write it, with its zone: "2025-01-15 03:41Z".
QString stamp(base::Instant at);
/// The same to the second.
QString exactStamp(base::Instant at);

} // namespace reports
