#pragma once

#include "desk/imports/fileintake.h"
#include "store/store.h"

namespace desk {

/// What came of reading imported files again.
struct Reread
{
    qint64 files = 0; ///< that the workspace has imported
    qint64 again = 0; ///< of these, read again because the mirror had not all of their rows
    qint64 rows = 0; ///< that were new in the mirror then
    QStringList missing; ///< files whose evidence is not there or cannot be read, each with the reason
    bool cancelled = false;
};

/// The mirror may be thrown away: this makes its rows again from the sealed files, in the order in which they were
/// imported and as they were read then. Files whose rows are all there are left alone, so it costs nothing when
/// nothing is missing. One that cannot be read does not stop the others. Returns at once; the work is done on the
/// mirror's writer. Refused in a workspace open for reading.
QFuture<base::Result<Reread>> rereadImports(store::Store &store, const ImportProgressPtr &progress);

} // namespace desk
