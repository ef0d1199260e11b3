#pragma once

#include "store/sqlite/database.h"

#include <QDate>

namespace store {

/// Lets go of runs that were created before a day (UTC), with their jobs, some thousands a transaction; what they added
/// to the figures of their days stays. From then on pages that bring such runs again are not taken, or they would be
/// counted twice. Never goes back: an earlier day than the last one changes nothing. Broken off, it goes on with the
/// next call. Gives how many runs went. Writer.
base::Result<qint64> dropRunsBefore(Database &mirror, QDate day);

/// The first day whose runs are kept; nothing while all are.
base::Result<std::optional<QDate>> runsKeptSince(Database &mirror);

} // namespace store
