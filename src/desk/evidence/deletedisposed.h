#pragma once

#include "store/store.h"

namespace desk {

/// After a disposal was written down: deletes the file and takes its text out of the search, unless something that is
/// still kept has the same content. Storage when it could not be deleted; the record stands.
QFuture<base::Done> deleteDisposed(store::Store &store, const QString &sha256);

} // namespace desk
