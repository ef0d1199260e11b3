#pragma once

#include "domain/runs/run.h"
#include "domain/timeline/machineevent.h"

namespace runs {

/// The end of a run as a row of the timeline's workflow lane, with the source and the id that `parapetctl import
/// github-runs` gives it, so that a run that comes both ways stands there once. For runs that failed only: a million
/// others a week would cost more there than in their own table, which lists them. Nothing for any other run.
/// `repository` is its "owner/name" now.
std::optional<timeline::MachineEvent> eventOf(const Run &run, const QString &repository);

} // namespace runs
