#pragma once

#include "store/sqlite/database.h"

#include <functional>

namespace store {

/// Brings a file to the newest schema: `:/sql/<name>/NNNN_title.sql` in the order of their numbers, then
/// `PRAGMA user_version` = NNNN of the last, then `filling`, for what the new tables hold of what was
/// there before: all in one transaction. A new file and an old one walk the same path; a failure or a
/// kill in the middle leaves the file as it was.
///
/// Returns whether anything was done. Refused: the file is newer than this program.
base::Result<bool> migrate(Database &database, const QString &name, const std::function<base::Done()> &filling = {});

/// The version that `migrate` leads to.
int newestSchema(const QString &name);

/// The version a file is of, 0 for a new one; Refused when this program does not know it yet.
base::Result<int> schemaOf(Database &database, const QString &name);

} // namespace store
