#pragma once

#include "domain/figures/overview.h"
#include "store/sqlite/database.h"

namespace store {

/// What the figures of a selection are computed from. Runs on the journal's reader.
base::Result<figures::Sources> figureSources(Database &journal, const figures::Selection &selection);

/// Every figure of a selection; `now` tells what is still provisional.
base::Result<figures::Overview> figuresOver(Database &journal, const figures::Selection &selection, base::Instant now);

/// One incident behind a figure, and the two entries that its value comes from.
struct SpanRow
{
    QString incidentId;
    QString title;
    QString fromEntry; ///< empty while that milestone is not stated
    QString toEntry;
    figures::Measurement span;
    bool operator==(const SpanRow &) const = default;
};

/// The incidents of the selection's period behind a figure: those with a value, the longest first, then the inverted
/// ones, then those that miss a milestone, the latest first. Recorded after the fact are among them.
base::Result<QList<SpanRow>> spanRows(Database &journal, QLatin1String figure, const figures::Selection &selection);

/// The incidents that were closed in `period` and of the severities asked for, with what came back of them; in the
/// order of closing.
base::Result<QList<figures::ClosedIncident>> closedIncidents(Database &journal, const figures::Selection &selection,
                                                             const figures::Period &period);

/// `incidents::identityOf` of every incident, and whose it is: what tells that an old one is recorded already.
base::Result<QHash<QString, QString>> recordedIdentities(Database &journal);

} // namespace store
