#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/deed.h"

namespace desk {

/// Raises the severity, which needs no reason and never buys time, and goes over to the playbook that the
/// graver severity proposes when it is another one than that of the incident.
base::Result<journal::Deed> raiseSeverity(const incidents::Incident &incident, incidents::Severity to,
                                          const QString &reason, const QList<incidents::Playbook> &playbooks,
                                          const journal::Authorship &by);

} // namespace desk
