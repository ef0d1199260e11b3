#pragma once

#include "domain/intelligence/alertfacts.h"
#include "store/intelligence/findings.h"

namespace store {

/// How old what the mirror knows of exploitation is: of the newest catalogue of exploited vulnerabilities, by
/// what it says itself or else by when it was read. None when none was ever brought in.
base::Result<std::optional<base::Instant>> catalogueAsOf(Database &mirror);

/// What a finding of the mirror says, as an alert copies it at `now`. That a CVE is not in the catalogue is only
/// known when there is a catalogue and the finding has a CVE.
intelligence::AlertFacts factsOf(const FindingRow &row, const std::optional<base::Instant> &catalogue,
                                 base::Instant now);

/// The facts of the finding of that key as they stand now; none when the mirror does not have it.
base::Result<std::optional<intelligence::AlertFacts>> factsNow(Database &mirror, const QString &key, base::Instant now);

} // namespace store
