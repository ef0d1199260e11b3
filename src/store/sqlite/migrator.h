#pragma once

#include "store/sqlite/database.h"

namespace store {

/// Brings a file to the newest schema: `:/sql/<name>/NNNN_title.sql` in the order of their numbers,
/// each in one transaction with `PRAGMA user_version` = NNNN. A new file and an old one walk the
/// same path. A kill in the middle leaves the version before.
///
/// Returns whether anything was done. Corrupt: the file is newer than this program.
base::Result<bool> migrate(Database &database, const QString &name);

/// The version that `migrate` leads to.
int newestSchema(const QString &name);

} // namespace store
