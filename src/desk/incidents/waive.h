#pragma once

#include "domain/incidents/notificationwaived.h"
#include "domain/journal/deed.h"

namespace desk {

/// States that a stakeholder need not be told, and why.
base::Result<journal::Deed> waive(const incidents::Incident &incident, const QString &stakeholder,
                                  const QString &reason, const journal::Authorship &by);

} // namespace desk
