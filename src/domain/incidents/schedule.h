#pragma once

namespace incidents {

struct Incident;

/// Sets the due times of steps and notifications from the playbook, T0 and the triage. To be called
/// by every entry that moves one of these.
void schedule(Incident &incident);

} // namespace incidents
