#pragma once

#include "desk/demo/story.h"

namespace desk {

/// Whom the demo organisation can call: who stands for each stakeholder of the playbooks, registered at `at`.
QList<Told> registeredPeople(base::Entropy &entropy, base::Instant at);

} // namespace desk
