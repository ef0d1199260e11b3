#pragma once

#include "domain/incidents/clock.h"
#include "store/sqlite/database.h"

namespace store {

/// One clock of one incident, running or not.
struct ClockRow
{
    QString incidentId;
    QString incident; ///< title
    incidents::Clock clock;
    bool operator==(const ClockRow &) const = default;
};

/// The clocks of every incident that still say something: running, met or breached; by start.
base::Result<QList<ClockRow>> clockRows(Database &journal);

} // namespace store
