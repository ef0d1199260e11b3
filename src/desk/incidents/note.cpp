#include "desk/incidents/note.h"

namespace desk {

base::Result<journal::Deed> note(const incidents::Incident &incident, const QString &text,
                                 const journal::Authorship &by)
{
    return journal::deed(incident, incidents::Noted{.text = text}, by, QStringLiteral("Noted"));
}

} // namespace desk
