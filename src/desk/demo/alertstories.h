#pragma once

#include "desk/demo/alertstory.h"
#include "desk/demo/seenfindings.h"

namespace desk {

/// What the demo organisation decided about its vulnerabilities: of the scanners of this morning, of code
/// scanning, and of Dependabot in the weeks before. Two belong to the live incidents `attack` and `weakness`.
QList<AlertStory> alertStories(base::Entropy &entropy, base::Instant now, const SeenFindings &seen,
                               const QString &attack, const QString &weakness);

} // namespace desk
