#pragma once

#include "domain/incidents/oldincident.h"
#include "feeds/events/refusedrow.h"

#include <QTimeZone>

namespace feeds {

/// One row of a table of old incidents.
struct OldIncidentRow
{
    qint64 line = 1; ///< where it begins, from 1
    std::optional<incidents::OldIncident> incident; ///< none when the row is refused
    RefusedRow refused;
    QStringList warnings; ///< what is stated the wrong way round
};

/// How the table is to be read.
struct OldIncidentOptions
{
    base::Instant now{};
    std::optional<QTimeZone>
        zone; ///< of times that name none; without it, and without a column `zone`, such a time is refused
};

/// The columns a table of old incidents may have, in the order of the documentation.
const QStringList &oldIncidentColumns();

/// Reads a table, one row an incident, with the names of its columns in the first line. `title`, `detected` and
/// `closed` are needed; `severity` is P4 and `outcome` confirmed when they are empty. Times are written as people write
/// them (2024-03-14 22:10 CET, 2024-03-14, ~22:10Z with a day). Invalid when the table itself cannot be read: no head,
/// a column nobody knows, more than 10,000 rows or 16 MiB.
base::Result<QList<OldIncidentRow>> readOldIncidents(const QByteArray &table, const QString &name,
                                                     const OldIncidentOptions &options);

} // namespace feeds
