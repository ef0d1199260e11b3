#include "desk/evidence/planevidence.h"

#include "domain/evidence/expiry.h"
#include "domain/incidents/evidencelabel.h"

namespace desk {

base::Result<journal::Deed> planEvidence(const incidents::Incident &incident, incidents::EvidencePlanned plan,
                                         const journal::Authorship &by)
{
    plan.label = incidents::nextEvidenceLabel(incident);
    if (const std::optional<base::Duration> kept = evidence::keptFor(plan.kindOfEvidence);
        kept && plan.contentFrom && !plan.expires)
        plan.expires = *plan.contentFrom + *kept;
    return journal::deed(incident, plan, by, QStringLiteral("%1 planned").arg(plan.label));
}

} // namespace desk
