#pragma once

#include "base/progress.h"
#include "store/store.h"

#include <memory>

namespace desk {

/// Brings the search up to what is registered: reads the sealed files that are not in it yet and takes out what is no
/// longer kept. The number of files that were read. Does nothing in a workspace that is only read. Files that cannot be
/// read are left for the next time.
QFuture<base::Result<int>> makeEvidenceFindable(store::Store &store, const std::shared_ptr<base::Progress> &progress);

} // namespace desk
