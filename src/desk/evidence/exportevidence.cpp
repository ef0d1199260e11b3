#include "desk/evidence/exportevidence.h"

#include "desk/composition.h"
#include "domain/incidents/evidencestanding.h"

namespace desk {

base::Result<journal::Deed> exportEvidence(const incidents::Incident &incident, const QStringList &items,
                                           const incidents::CustodyFields &custody, const journal::Authorship &by)
{
    Composition composition(incident);
    for (const QString &id : items) {
        incidents::CustodyFields one = custody;
        one.item = id;
        if (const incidents::EvidenceItem *item = incidents::evidenceIn(incident, id))
            one.seen = item->sha256;
        composition.add(incidents::EvidenceExported{one}, by);
    }
    if (items.isEmpty())
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("Nothing is chosen to export"),
                           QStringLiteral("name the evidence")};
    return composition.deed(items.size() == 1
                                ? QStringLiteral("%1 exported").arg(incidents::evidenceLabel(incident, items.first()))
                                : QStringLiteral("%1 items exported").arg(items.size()));
}

} // namespace desk
