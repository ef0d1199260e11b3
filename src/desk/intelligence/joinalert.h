#pragma once

#include "domain/incidents/incident.h"
#include "domain/intelligence/alertjoined.h"
#include "domain/journal/deed.h"

namespace desk {

/// The alert belongs to the incident: an entry of each, written together.
base::Result<journal::Deed> joinAlert(const intelligence::Alert &alert, const incidents::Incident &incident,
                                      const journal::Authorship &by);

} // namespace desk
