#pragma once

#include "feeds/backfill/oldincidents.h"
#include "store/store.h"

namespace desk {

/// What a table of old incidents would do here.
struct BackfillPlan
{
    struct Row
    {
        feeds::OldIncidentRow read;
        QString known; ///< id of the incident that this is; empty when it is new
        qint64 repeats = 0; ///< the line of the same table that says the same; 0 when none does
        bool isNew() const { return read.incident && known.isEmpty() && repeats == 0; }
    };
    QList<Row> rows;

    QList<incidents::OldIncident> fresh() const;
    qsizetype refused() const;
    qsizetype known() const;
};

/// Reads a table and compares it with what is recorded: an incident with the same ticket, or without one with the same
/// title and T0, is known. Storage when the file cannot be read.
base::Result<BackfillPlan> planBackfill(const QString &path, const feeds::OldIncidentOptions &options,
                                        const QHash<QString, QString> &recorded);

} // namespace desk
