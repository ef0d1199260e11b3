#pragma once

#include "domain/incidents/incident.h"

namespace incidents {

/// The review can be written: it was opened and is a draft. The refusal in words otherwise.
base::Done drafting(const Incident &incident);

} // namespace incidents
