#include "desk/evidence/disposeevidence.h"

#include "domain/incidents/disposalproposed.h"
#include "domain/incidents/evidencestanding.h"

namespace desk {

base::Result<journal::Deed> disposeEvidence(const incidents::Incident &incident,
                                            const incidents::CustodyFields &custody, const journal::Authorship &by)
{
    const incidents::EvidenceItem *item = incidents::evidenceIn(incident, custody.item);
    const QString label = incidents::evidenceLabel(incident, custody.item);
    if (item && item->disposal)
        return journal::deed(incident, incidents::EvidenceDisposed{custody}, by,
                             QStringLiteral("%1 disposed of").arg(label));
    return journal::deed(incident, incidents::DisposalProposed{custody}, by,
                         QStringLiteral("%1 to be disposed of by somebody else").arg(label));
}

} // namespace desk
