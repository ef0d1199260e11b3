#include "desk/incidents/collectevidence.h"

namespace desk {

base::Result<journal::Deed> collectEvidence(const incidents::Incident &incident, incidents::EvidenceCollected file,
                                            const journal::Authorship &by)
{
    const qsizetype number = incident.countOf(incidents::EvidenceCollected::type) + 1;
    file.label = QStringLiteral("E-%1").arg(number, 3, 10, QLatin1Char('0'));
    if (file.title.trimmed().isEmpty())
        file.title = file.fileName;
    return journal::deed(incident, file, by, QStringLiteral("Sealed %1").arg(file.label));
}

} // namespace desk
