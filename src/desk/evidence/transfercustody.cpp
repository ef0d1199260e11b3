#include "desk/evidence/transfercustody.h"

#include "domain/incidents/evidencestanding.h"

namespace desk {

base::Result<journal::Deed> transferCustody(const incidents::Incident &incident,
                                            const incidents::CustodyFields &custody, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::CustodyTransferred{custody}, by,
                         QStringLiteral("%1 handed over").arg(incidents::evidenceLabel(incident, custody.item)));
}

} // namespace desk
