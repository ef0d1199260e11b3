#include "desk/evidence/deletedisposed.h"

#include "store/evidence/evidencefolder.h"
#include "store/evidence/evidencelist.h"
#include "store/evidence/evidencetext.h"

namespace desk {

using base::Done;

QFuture<Done> deleteDisposed(store::Store &store, const QString &sha256)
{
    store::Store *const owner = &store;
    const store::EvidenceFolder folder(store.folder().evidence());
    return store.readJournal([sha256](store::Database &journal) { return store::isStillKept(journal, sha256); })
        .then([=](const base::Result<bool> &kept) {
            if (!kept || *kept)
                return QtFuture::makeReadyFuture(kept ? base::done() : Done(kept.error()));
            return owner->writeMirror([=](store::Database &mirror) {
                const Done forgotten = store::forgetEvidence(mirror, sha256);
                const Done removed = folder.remove(sha256);
                return removed ? forgotten : removed;
            });
        })
        .unwrap();
}

} // namespace desk
