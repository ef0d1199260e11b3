#include "desk/journal/seallog.h"

namespace desk {

QFuture<base::Result<QByteArray>> sealLog(store::Store &store)
{
    return store.tendJournal([](store::Journal &journal, store::Database &) { return journal.makeCheckpoint(); });
}

} // namespace desk
