#include "desk/intelligence/recordcontrol.h"

namespace desk {

base::Result<journal::Deed> recordControl(const intelligence::Alert &alert, const QString &text,
                                          std::optional<base::Instant> until, const journal::Authorship &by)
{
    return journal::deed(alert, intelligence::AlertControlRecorded{text, until}, by,
                         QStringLiteral("Control recorded"));
}

} // namespace desk
