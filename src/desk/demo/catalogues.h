#pragma once

#include "desk/demo/scans.h"

namespace desk {

/// A catalogue of known exploited vulnerabilities as CISA publishes it, in one line.
void tellKnownExploited(base::Instant now, const TakeRow &take);
/// A day of exploit prediction scores as FIRST publishes them, a line a vulnerability.
void tellExploitScores(base::Instant now, const TakeRow &take);
/// A bundle of STIX indicators around the malicious release of left-padder, in one line.
void tellThreatIndicators(base::Instant now, const TakeRow &take);

} // namespace desk
