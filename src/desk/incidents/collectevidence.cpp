#include "desk/incidents/collectevidence.h"

#include "domain/incidents/evidencelabel.h"
#include "domain/incidents/evidencestanding.h"

namespace desk {

base::Result<journal::Deed> collectEvidence(const incidents::Incident &incident, incidents::EvidenceCollected file,
                                            const journal::Authorship &by)
{
    const incidents::EvidenceItem *plan = incidents::evidenceIn(incident, file.plan);
    file.label = plan ? plan->label : incidents::nextEvidenceLabel(incident);
    if (plan && file.title.trimmed().isEmpty())
        file.title = plan->title;
    if (plan && file.kindOfEvidence == evidence::Kind::File)
        file.kindOfEvidence = plan->kind;
    if (file.title.trimmed().isEmpty())
        file.title = file.fileName;
    const QString done = file.place.isEmpty() ? QStringLiteral("Sealed %1") : QStringLiteral("Collected %1");
    return journal::deed(incident, file, by, done.arg(file.label));
}

} // namespace desk
