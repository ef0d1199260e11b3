#pragma once

#include "domain/incidents/incident.h"
#include "reports/document/document.h"

namespace reports {

/// The incident on one page, for whoever takes over: how grave, how long, who has which role, what is overdue and
/// next, what is open, who was told and who was not, what was decided, what nobody has answered, what is affected,
/// what is kept as evidence. Of the state as it stood at `now`; times are UTC. What does not fit is counted, never
/// left out in silence. `label` is what people call the incident.
Document handoverSheet(const incidents::Incident &incident, const QString &label, base::Instant now);

} // namespace reports
