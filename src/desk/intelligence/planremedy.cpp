#include "desk/intelligence/planremedy.h"

namespace desk {

base::Result<journal::Deed> planRemedy(const intelligence::Alert &alert, const intelligence::RemedyPlanned &wanted,
                                       const journal::Authorship &by)
{
    return journal::deed(alert, wanted, by, QStringLiteral("%1 planned").arg(intelligence::word(wanted.what)));
}

} // namespace desk
