#include "desk/evidence/verifyevidence.h"

#include "desk/composition.h"
#include "domain/incidents/evidencestanding.h"
#include "domain/incidents/evidenceverified.h"

namespace desk {

namespace {

/// Whether a daily look found something that is not written down yet.
bool isNews(const incidents::EvidenceItem &item, evidence::Finding finding)
{
    if (finding == evidence::Finding::Intact)
        return item.state == evidence::State::Missing || item.state == evidence::State::Mismatch;
    return !item.check || item.check->finding != finding;
}

} // namespace

base::Result<journal::Deed> verifyEvidence(const incidents::Incident &incident, const QList<EvidenceLook> &looks,
                                           bool scheduled, const journal::Authorship &by)
{
    using incidents::EvidenceVerified;
    Composition composition(incident);
    QStringList intact;
    int written = 0;
    const auto add = [&](const QStringList &items, evidence::Finding finding, const QString &seen) {
        composition.add(EvidenceVerified{items, finding, seen, scheduled}, by);
        ++written;
    };
    for (const EvidenceLook &look : looks) {
        const incidents::EvidenceItem *item = incidents::evidenceIn(incident, look.item);
        if (!item || !item->isFiled() || !look.finding || (scheduled && !isNews(*item, *look.finding)))
            continue; // struck or disposed of meanwhile, kept by another console, or known
        if (*look.finding == evidence::Finding::Intact)
            intact.append(look.item);
        else
            add({look.item}, *look.finding, look.seen);
    }
    for (qsizetype from = 0; from < intact.size(); from += EvidenceVerified::mostItems)
        add(intact.mid(from, EvidenceVerified::mostItems), evidence::Finding::Intact, {});
    return written == 0 ? journal::Deed{} : composition.deed(QStringLiteral("Evidence verified"));
}

} // namespace desk
