#pragma once

#include "base/instant.h"
#include "store/sqlite/database.h"

#include <QList>

namespace store {

/// One running clock of one incident.
struct DueRow
{
    QString incidentId;
    QString incident; ///< title
    int severity = 4;
    QString key;
    QString kind;
    QString what;
    QString who;
    base::Instant start{};
    base::Instant due{};
    bool operator==(const DueRow &) const = default;
};

/// Every running clock of every open incident, soonest first, at most `most`.
base::Result<QList<DueRow>> dueQueue(Database &database, int most = 500);

} // namespace store
