#include "desk/intelligence/notealert.h"

namespace desk {

base::Result<journal::Deed> noteAlert(const intelligence::Alert &alert, const QString &text,
                                      const journal::Authorship &by)
{
    return journal::deed(alert, intelligence::AlertNoted{text}, by, QStringLiteral("Noted"));
}

} // namespace desk
