#include "desk/evidence/findableevidence.h"

#include "store/evidence/evidencetext.h"

namespace desk {

using base::Done;
using base::Result;

namespace {

/// On the mirror's writer, a transaction a file.
Result<int> bringSearchUp(store::Database &mirror, const store::EvidenceFolder &folder,
                          const QList<store::FiledItem> &items, const std::shared_ptr<base::Progress> &progress)
{
    const Result<QSet<QString>> known = store::indexedEvidence(mirror);
    if (!known)
        return known.error();
    QSet<QString> left = *known;
    QHash<QString, store::FiledItem> wanted;
    for (const store::FiledItem &item : items) {
        left.remove(item.sha256);
        if (!known->contains(item.sha256))
            wanted.insert(item.sha256, item);
    }
    for (const QString &gone : std::as_const(left)) {
        if (const Done forgotten = store::forgetEvidence(mirror, gone); !forgotten)
            return forgotten.error();
    }
    progress->total = wanted.size();
    int read = 0;
    for (const store::FiledItem &item : std::as_const(wanted)) {
        if (progress->cancelled)
            break;
        ++progress->done;
        const Result<store::EvidenceText> text = store::textOf(folder, item);
        if (!text)
            continue;
        if (const Done indexed = store::indexEvidence(mirror, *text); !indexed)
            return indexed.error();
        ++read;
    }
    return read;
}

} // namespace

QFuture<Result<int>> makeEvidenceFindable(store::Store &store, const std::shared_ptr<base::Progress> &progress)
{
    if (store.isReadOnly())
        return QtFuture::makeReadyFuture(Result<int>(0));
    store::Store *const owner = &store;
    const store::EvidenceFolder folder(store.folder().evidence());
    return store.readJournal([](store::Database &journal) { return store::filedItems(journal); })
        .then([=](const Result<QList<store::FiledItem>> &items) {
            if (!items)
                return QtFuture::makeReadyFuture(Result<int>(items.error()));
            return owner->writeMirror(
                [=](store::Database &mirror) { return bringSearchUp(mirror, folder, *items, progress); });
        })
        .unwrap();
}

} // namespace desk
