#include "desk/incidents/ask.h"

namespace desk {

base::Result<journal::Deed> ask(const incidents::Incident &incident, const QString &text, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::QuestionAsked{.text = text}, by, QStringLiteral("Asked"));
}

} // namespace desk
