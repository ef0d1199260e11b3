#pragma once

#include "store/sqlite/statement.h"

namespace store {

/// Makes what a repository's row says of its CODEOWNERS, workflows and properties anew from their own rows; nothing
/// when the repository is not there yet. They are kept in its row so that an index has them.
base::Done countOf(Database &mirror, qint64 repository);

/// Drops those contents of `oids` that no file has any more; each has to be looked at that a file has lost.
base::Done dropUnusedContents(Database &mirror, const QStringList &oids);

} // namespace store
