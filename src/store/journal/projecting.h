#pragma once

#include "store/sqlite/database.h"

#include <functional>

namespace store {

/// How many of the subjects are done; false stops.
using ProjectingProgress = std::function<bool(qint64 done, qint64 total)>;

/// Folds every subject of `journal` and writes its rows into the empty projections of `target`, which
/// may be the same file. Refused when it was stopped.
base::Done projectAll(Database &journal, Database &target, const ProjectingProgress &progress = {});

/// Empties all projections and fills them from the entries, in the transaction of whoever calls, and
/// writes down which version of Parapet did it: another one may say it in other words.
base::Done projectAgain(Database &journal);

/// Whether the projections are those of this version of Parapet.
base::Result<bool> isProjectedByThis(Database &journal);

} // namespace store
