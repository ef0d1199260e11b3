#include "desk/evidence/accessevidence.h"

#include "domain/incidents/evidencestanding.h"

namespace desk {

base::Result<journal::Deed> accessEvidence(const incidents::Incident &incident, const incidents::CustodyFields &custody,
                                           const journal::Authorship &by)
{
    return journal::deed(incident, incidents::EvidenceAccessed{custody}, by,
                         QStringLiteral("%1 opened").arg(incidents::evidenceLabel(incident, custody.item)));
}

} // namespace desk
