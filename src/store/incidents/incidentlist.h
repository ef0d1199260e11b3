#pragma once

#include "base/instant.h"
#include "store/sqlite/database.h"

#include <QList>

#include <optional>

namespace store {

/// An incident as lists show it.
struct IncidentRow
{
    QString id;
    QString title;
    int severity = 4;
    QString status; ///< stable name
    bool open = false;
    QString outcome;
    QString category;
    QString detector;
    QString codename;
    QString visibility;
    QString commander;
    QString playbook;
    QString mergedInto;
    bool backfilled = false;
    base::Instant t0{};
    base::Instant declared{};
    base::Instant updated{};
    qint64 entries = 0;
    std::optional<base::Instant> nextDue; ///< of its running clocks
    QString nextDueWhat;
    bool breached = false; ///< a breach was visible at some time
    bool operator==(const IncidentRow &) const = default;
};

/// Every incident: open ones first, then by T0, newest first. Small (hundreds to thousands).
base::Result<QList<IncidentRow>> incidentList(Database &database);

/// The ids of every incident, for labels and completion.
base::Result<QStringList> incidentIds(Database &database);

/// Everybody who wrote, holds a role or was given a task, most recent first.
base::Result<QStringList> knownPeople(Database &database, int most = 300);

} // namespace store
