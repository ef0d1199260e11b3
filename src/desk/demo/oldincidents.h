#pragma once

#include "desk/demo/story.h"

namespace desk {

/// What the demo organisation took over from its ticket system when it began to work with this console, at `at`: three
/// incidents of the year before, as exactly as the tickets had them.
QList<Told> oldIncidents(base::Entropy &entropy, base::Instant at);

} // namespace desk
