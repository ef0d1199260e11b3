#include "desk/intelligence/assignalert.h"

namespace desk {

base::Result<journal::Deed> assignAlert(const intelligence::Alert &alert, const QString &owner,
                                        const journal::Authorship &by)
{
    return journal::deed(alert, intelligence::AlertAssigned{owner}, by, QStringLiteral("Given to %1").arg(owner));
}

} // namespace desk
