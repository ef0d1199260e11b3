#include "desk/evidence/retainevidence.h"

#include "domain/incidents/evidencestanding.h"

namespace desk {

base::Result<journal::Deed> retainEvidence(const incidents::Incident &incident, const QString &item,
                                           base::Instant until, const QString &reason, const journal::Authorship &by)
{
    return journal::deed(
        incident, incidents::EvidenceRetained{.item = item, .until = until, .reason = reason}, by,
        QStringLiteral("%1 is kept until %2").arg(incidents::evidenceLabel(incident, item), base::rfc3339(until)));
}

} // namespace desk
