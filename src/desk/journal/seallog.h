#pragma once

#include "store/store.h"

namespace desk {

/// Gives this console's log a checkpoint as it stands and gives its root: a rewrite of anything before shows from now
/// on. Done with every signature that is over the log.
QFuture<base::Result<QByteArray>> sealLog(store::Store &store);

} // namespace desk
