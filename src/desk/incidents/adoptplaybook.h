#pragma once

#include "domain/incidents/playbookadopted.h"
#include "domain/journal/deed.h"

namespace desk {

/// Follows another playbook from now on; steps with the same identifier keep their state.
base::Result<journal::Deed> adoptPlaybook(const incidents::Incident &incident, const incidents::Playbook &playbook,
                                          const journal::Authorship &by);

} // namespace desk
