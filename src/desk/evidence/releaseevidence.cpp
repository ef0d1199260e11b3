#include "desk/evidence/releaseevidence.h"

#include "domain/incidents/evidencestanding.h"

namespace desk {

base::Result<journal::Deed> releaseEvidence(const incidents::Incident &incident,
                                            const incidents::CustodyFields &custody, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::EvidenceReleased{custody}, by,
                         QStringLiteral("%1 released").arg(incidents::evidenceLabel(incident, custody.item)));
}

} // namespace desk
