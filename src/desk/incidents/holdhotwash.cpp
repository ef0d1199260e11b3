#include "desk/incidents/holdhotwash.h"

namespace desk {

base::Result<journal::Deed> holdHotWash(const incidents::Incident &incident, const QString &text,
                                        const journal::Authorship &by)
{
    return journal::deed(incident, incidents::HotWashHeld{text}, by, QStringLiteral("Hot wash held"));
}

} // namespace desk
