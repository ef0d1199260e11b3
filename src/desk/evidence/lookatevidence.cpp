#include "desk/evidence/lookatevidence.h"

namespace desk {

using base::Result;
using store::FiledItem;
using store::Looked;

namespace {

EvidenceLook lookOf(const FiledItem &item, const Result<Looked> &looked, const QSet<QString> &ours)
{
    EvidenceLook out{.incident = item.incidentId, .item = item.entryId, .label = item.label};
    if (!looked) {
        out.what = looked.error().text();
        out.unread = true;
        return out;
    }
    out.what = looked->what;
    if (looked->finding == evidence::Finding::Missing && !ours.contains(item.device) && !item.device.isEmpty()) {
        out.what = QStringLiteral("Held by another console (%1)").arg(item.device);
        return out;
    }
    out.finding = looked->finding;
    out.seen = looked->seen;
    return out;
}

} // namespace

Result<QList<EvidenceLook>> lookAtEvidence(const store::EvidenceFolder &folder, const QList<FiledItem> &items,
                                           const QSet<QString> &ours, const std::shared_ptr<base::Progress> &progress)
{
    for (const FiledItem &item : items)
        progress->total += item.size;
    QList<EvidenceLook> out;
    qint64 before = 0;
    std::optional<Result<Looked>> last;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const FiledItem &item = items.at(i);
        const bool same = last && i > 0 && items.at(i - 1).sha256 == item.sha256 && items.at(i - 1).size == item.size;
        if (!same)
            last = folder.look(item.sha256, item.size, [&](qint64 done, qint64) {
                progress->done = before + done;
                return !progress->cancelled;
            });
        if (progress->cancelled)
            return base::Error{base::ErrorKind::Refused, QStringLiteral("Stopped. Nothing was written down")};
        out.append(lookOf(item, *last, ours));
        before += item.size;
        progress->done = before;
    }
    return out;
}

} // namespace desk
