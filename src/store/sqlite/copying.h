#pragma once

#include "store/sqlite/database.h"

namespace store {

/// A consistent copy of everything in a new file `path` of mode 0600, made online, checked, and only then
/// given its name; what was there under it goes. Nothing half-made stays behind on failure.
base::Done copyIntact(Database &database, const QString &path);

/// Takes away the file of a database and what SQLite keeps beside it; nobody may have it open.
void removeDatabase(const QString &path);

/// Corrupt when the database file at `path` does not hang together.
base::Done checkIntact(const QString &path);

} // namespace store
