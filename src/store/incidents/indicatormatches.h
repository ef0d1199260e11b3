#pragma once

#include "domain/incidents/scope.h"
#include "domain/timeline/filter.h"
#include "store/mirror/mirrorevents.h"

namespace store {

/// Counting stops here: "200+".
constexpr int mostMatches = 200;

/// The filter that finds what was written of an indicator, by people and by machines: the timeline opened with it
/// shows the same rows that are counted.
timeline::Filter filterFor(const incidents::Indicator &indicator);

/// How many lines of people name the indicator, the one that added it left out. Runs on the journal's reader.
base::Result<CappedCount> linesNaming(Database &journal, const incidents::Indicator &indicator, base::Instant now);
/// How many machine events do. Runs on the mirror's reader.
base::Result<CappedCount> eventsNaming(Database &mirror, const incidents::Indicator &indicator, base::Instant now);
/// How many sealed files hold it, in their names or their text. Runs on the mirror's reader.
base::Result<CappedCount> evidenceNaming(Database &mirror, const incidents::Indicator &indicator);
/// How many imported threat indicators name exactly it: its host, address, URL or digest. Runs on the mirror's reader.
base::Result<CappedCount> threatsNaming(Database &mirror, const incidents::Indicator &indicator);

} // namespace store
