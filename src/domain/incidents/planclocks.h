#pragma once

#include "domain/incidents/clock.h"

namespace incidents {

/// The clocks of what was planned: steps, phases, tasks and their time-boxes, who must be told,
/// decisions and the incident itself to be reviewed.
void addPlanClocks(const Incident &incident, Wording wording, QList<Clock> &clocks);

} // namespace incidents
