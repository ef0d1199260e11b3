#pragma once

#include "base/instant.h"
#include "store/sqlite/database.h"

#include <QList>

namespace store {

/// Something of an open alert that is due, or ends by itself.
struct AlertDueRow
{
    QString alertId;
    QString rule;
    QString repository;
    QString key; ///< of the clock
    QString kind; ///< "remediate", "remedy", "override", "control"
    QString what; ///< in English
    QString who; ///< may be empty
    base::Instant start{};
    base::Instant due{};
    bool operator==(const AlertDueRow &) const = default;
};

/// What is due of every open alert as at `now`, soonest first, at most `most`. Overrides and controls that have
/// ended are over and not late. Reader of the journal.
base::Result<QList<AlertDueRow>> alertsDue(Database &journal, base::Instant now, int most = 500);

} // namespace store
