#pragma once

#include "store/sqlite/database.h"
#include "store/workspace/folder.h"

namespace store {

/// Brings journal.db to the schema of this program and its projections to what this program reads in the
/// entries, in one transaction: a failure or a kill in the middle leaves it as it was, and the next try
/// begins anew. Returns whether anything was done. Refused: it is newer than this program.
base::Result<bool> upgradeJournal(Database &journal);

/// The same for the journal of a workspace. Before its schema changes a copy is put beside the backups;
/// without one nothing is changed.
base::Done upgradeJournalOf(const Folder &folder, Database &journal);

/// Brings mirror.db to the schema of this program. Refused: it is newer.
base::Result<bool> upgradeMirror(Database &mirror);

/// Where the copy lies that is made before the upgrade to `schema`; a later try replaces it.
QString copyBeforeUpgrade(const Folder &folder, int schema);

} // namespace store
