#pragma once

#include "store/proof/proof.h"

namespace store {

/// Folds every subject again into tables of a database in memory and compares them row by row with
/// those of the workspace, which is not touched.
base::Done proveProjections(Database &journal, ProofReport &report, const ProofScope &scope);

/// Makes the projections of the workspace anew, in one transaction; gives the tables that differed.
base::Result<QStringList> rebuildProjections(Database &journal);

} // namespace store
