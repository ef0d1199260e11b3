#include "desk/intelligence/liftoverride.h"

namespace desk {

base::Result<journal::Deed> liftOverride(const intelligence::Alert &alert, const QString &reason,
                                         const journal::Authorship &by)
{
    return journal::deed(alert, intelligence::AlertOverrideLifted{reason}, by, QStringLiteral("Override lifted"));
}

} // namespace desk
