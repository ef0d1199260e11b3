#include "desk/intelligence/resolvealert.h"

namespace desk {

base::Result<journal::Deed> resolveAlert(const intelligence::Alert &alert, intelligence::Resolution how,
                                         const QString &with, const journal::Authorship &by)
{
    return journal::deed(alert, intelligence::AlertResolved{how, with}, by, intelligence::word(how));
}

} // namespace desk
