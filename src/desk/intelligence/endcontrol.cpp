#include "desk/intelligence/endcontrol.h"

namespace desk {

base::Result<journal::Deed> endControl(const intelligence::Alert &alert, const QString &controlId,
                                       const QString &reason, const journal::Authorship &by)
{
    return journal::deed(alert, intelligence::AlertControlEnded{controlId, reason}, by,
                         QStringLiteral("Control ended"));
}

} // namespace desk
