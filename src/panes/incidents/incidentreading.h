#pragma once

#include "domain/timeline/filter.h"
#include "models/incidents/incidentsmodel.h"
#include "store/sqlite/database.h"

#include <QSet>

namespace panes {

/// Every incident with its running clocks, as the list shows them. Runs on the journal's reader.
base::Result<QList<models::IncidentRow>> readIncidents(store::Database &journal);

/// The ids of the incidents in whose log something matches; of the latest 5,000 matching lines. Runs on
/// the journal's reader.
base::Result<QSet<QString>> findInIncidents(store::Database &journal, const timeline::Filter &filter,
                                            base::Instant now);

} // namespace panes
