#pragma once

#include "base/instant.h"
#include "store/sqlite/database.h"
#include "store/workspace/folder.h"

#include <QStringList>

namespace store {

/// Copies journal.db online into `backups/` (or to `path`), checks the copy, and keeps the seven
/// newest daily ones. Gives the path of the copy.
base::Result<QString> makeBackup(Database &journal, const Folder &folder, base::Instant now, const QString &path = {});

/// The daily backup if there is none of today yet; an empty path when there was.
base::Result<QString> makeDailyBackup(Database &journal, const Folder &folder, base::Instant now);

/// The backups of a workspace, newest first.
QStringList backupsOf(const Folder &folder);

/// Puts a backup in the place of journal.db, which is kept beside it under another name. The console
/// then writes under a new device id and says so. Corrupt when the backup does not check: then
/// nothing was changed. The workspace must not be open.
base::Done restoreBackup(const Folder &folder, const QString &backup, base::Instant now);

} // namespace store
