#pragma once

#include "domain/incidents/clock.h"

namespace incidents {

/// The clocks that the severity sets: acknowledge, respond, and who must be there.
void addSeverityClocks(const Incident &incident, Wording wording, QList<Clock> &clocks);

} // namespace incidents
