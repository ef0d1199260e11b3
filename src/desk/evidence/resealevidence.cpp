#include "desk/evidence/resealevidence.h"

#include "domain/incidents/evidencestanding.h"

namespace desk {

base::Result<journal::Deed> resealEvidence(const incidents::Incident &incident, const QString &item,
                                           const store::Sealed &file, const journal::Authorship &by)
{
    incidents::EvidenceSealed sealed{.custody = {.item = item, .seen = file.sha256}};
    sealed.fileName = file.fileName.left(1000);
    sealed.size = file.size;
    sealed.mediaType = file.mediaType.left(200);
    return journal::deed(incident, sealed, by,
                         QStringLiteral("Sealed %1").arg(incidents::evidenceLabel(incident, item)));
}

} // namespace desk
