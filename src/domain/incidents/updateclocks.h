#pragma once

#include "domain/incidents/clock.h"

namespace incidents {

/// How often the team and its leadership hear: the shorter of what the severity and the playbook ask; none when
/// neither does. Sources: 30 min for P1 of the response framework; 4 h and 24 h for P2 and P3 as the playbooks of
/// vulnerability response and control failure have it.
std::optional<base::Duration> updateCadence(const Incident &incident);

/// The clocks of the updates: one from the declaration, one from each that was issued to responders or executives,
/// until the service is back. Each keeps its own breach.
void addUpdateClocks(const Incident &incident, QList<Clock> &clocks);

} // namespace incidents
