#include "desk/evidence/holdevidence.h"

#include "domain/incidents/evidencestanding.h"

namespace desk {

base::Result<journal::Deed> holdEvidence(const incidents::Incident &incident, const QString &item, bool held,
                                         const QString &reason, const journal::Authorship &by)
{
    const QString label = incidents::evidenceLabel(incident, item);
    return journal::deed(incident, incidents::EvidenceHeld{.item = item, .held = held, .reason = reason}, by,
                         held ? QStringLiteral("%1 under legal hold").arg(label)
                              : QStringLiteral("Legal hold of %1 lifted").arg(label));
}

} // namespace desk
