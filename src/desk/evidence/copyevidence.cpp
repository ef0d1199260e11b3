#include "desk/evidence/copyevidence.h"

#include "domain/incidents/evidencestanding.h"

namespace desk {

base::Result<journal::Deed> copyEvidence(const incidents::Incident &incident, const incidents::CustodyFields &custody,
                                         const journal::Authorship &by)
{
    return journal::deed(incident, incidents::EvidenceCopied{custody}, by,
                         QStringLiteral("%1 copied").arg(incidents::evidenceLabel(incident, custody.item)));
}

} // namespace desk
