#pragma once

#include "domain/timeline/filter.h"

namespace timeline {

/// The lanes of the timeline's picture, from top to bottom. The first three are what people wrote, the
/// others what machines did.
enum class Lane {
    People,
    Milestones,
    Clocks,
    Audit,
    Workflow,
    Scanner,
    Telemetry,
    Imported,
};
constexpr int laneCount = 8;

bool isMachine(Lane lane);
/// What `lane:` calls it; the lanes of people are all "manual".
QString laneName(Lane lane);
/// The lane that events of a source are drawn in, by `laneOfSource`.
Lane laneOf(const QString &source);

/// Whether the filter's `lane:` terms leave anything of that lane.
bool admits(const Filter &filter, Lane lane);
/// The same filter, of that lane only; `lane` is one that it admits.
Filter within(const Filter &filter, Lane lane);

/// Whether clocks are shown under the filter: they have times and an incident, and neither words, an
/// author, a repository nor a kind.
bool asksOnlyWhen(const Filter &filter);

} // namespace timeline
