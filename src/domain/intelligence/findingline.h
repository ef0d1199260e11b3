#pragma once

#include "domain/intelligence/finding.h"
#include "domain/timeline/machineevent.h"

namespace intelligence {

/// "Trivy: CVE-2024-3094 (critical) in xz-utils 5.6.0, registry.example/acme/web:1.4": one line for a timeline.
QString findingLine(const Finding &finding);

/// A finding on the time axis, in the scanners' lane: when a report first had it. `at` is the report's own time.
/// Its id is the finding's key, so that it is there once; what it is found by are its identifiers and its place.
timeline::MachineEvent findingEvent(const Finding &finding, base::Instant at);

} // namespace intelligence
