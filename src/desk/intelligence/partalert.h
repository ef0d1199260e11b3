#pragma once

#include "domain/incidents/incident.h"
#include "domain/intelligence/alertparted.h"
#include "domain/journal/deed.h"

namespace desk {

/// It does not belong to the incident after all: an entry of each, written together.
base::Result<journal::Deed> partAlert(const intelligence::Alert &alert, const incidents::Incident &incident,
                                      const QString &reason, const journal::Authorship &by);

} // namespace desk
