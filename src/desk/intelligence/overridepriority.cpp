#include "desk/intelligence/overridepriority.h"

namespace desk {

base::Result<journal::Deed> overridePriority(const intelligence::Alert &alert, intelligence::Band to,
                                             const QString &reason, base::Instant until, const journal::Authorship &by)
{
    return journal::deed(alert, intelligence::AlertOverridden{to, reason, until}, by,
                         QStringLiteral("Priority set to %1").arg(intelligence::word(to).toLower()));
}

} // namespace desk
