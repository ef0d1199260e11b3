#include "desk/evidence/acceptcustody.h"

#include "domain/incidents/evidencestanding.h"

namespace desk {

base::Result<journal::Deed> acceptCustody(const incidents::Incident &incident, const incidents::CustodyFields &custody,
                                          const journal::Authorship &by)
{
    return journal::deed(incident, incidents::CustodyAccepted{custody}, by,
                         QStringLiteral("%1 accepted").arg(incidents::evidenceLabel(incident, custody.item)));
}

} // namespace desk
