#include "desk/intelligence/dismissalert.h"

namespace desk {

base::Result<journal::Deed> dismissAlert(const intelligence::Alert &alert, intelligence::Dismissal reason,
                                         const QString &why, const journal::Authorship &by)
{
    return journal::deed(alert, intelligence::AlertDismissed{reason, why}, by,
                         QStringLiteral("Dismissed as %1").arg(intelligence::word(reason).toLower()));
}

} // namespace desk
