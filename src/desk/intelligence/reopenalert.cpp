#include "desk/intelligence/reopenalert.h"

namespace desk {

base::Result<journal::Deed> reopenAlert(const intelligence::Alert &alert, const QString &reason,
                                        const journal::Authorship &by)
{
    return journal::deed(alert, intelligence::AlertReopened{reason}, by, QStringLiteral("Alert reopened"));
}

} // namespace desk
