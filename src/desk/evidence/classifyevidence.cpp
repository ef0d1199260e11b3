#include "desk/evidence/classifyevidence.h"

#include "domain/incidents/evidencestanding.h"

namespace desk {

base::Result<journal::Deed> classifyEvidence(const incidents::Incident &incident, const QString &item,
                                             evidence::Sensitivity sensitivity, const QString &reason,
                                             const journal::Authorship &by)
{
    const incidents::EvidenceClassified said{.item = item, .sensitivity = sensitivity, .reason = reason};
    return journal::deed(incident, said, by,
                         QStringLiteral("%1 is %2")
                             .arg(incidents::evidenceLabel(incident, item), evidence::word(sensitivity).toLower()));
}

} // namespace desk
