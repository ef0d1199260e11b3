#pragma once

#include "store/sqlite/database.h"

namespace store {

/// Before the first sync of runs: puts the indexes of their table aside, because building them once behind a million
/// rows takes a fraction of keeping them, and has the writer's connection wait for no disk: what is lost in a power cut
/// is asked for again. The file knows which indexes are aside, so that a program that is killed leaves nothing to
/// guess. Does nothing when they are aside already. Lists of runs go on giving the same, but read every run.
base::Done putRunIndexesAside(Database &mirror);

/// Makes the indexes that are aside again, one a transaction, and has the disk waited for again. After a first sync,
/// and by whoever writes runs next when one was broken off. Does nothing when none is aside.
base::Done makeRunIndexesAgain(Database &mirror);

/// Whether indexes are aside.
base::Result<bool> areRunIndexesAside(Database &mirror);

} // namespace store
