#include "desk/incidents/answer.h"

namespace desk {

base::Result<journal::Deed> answer(const incidents::Incident &incident, const QString &question, const QString &text,
                                   const journal::Authorship &by)
{
    return journal::deed(incident, incidents::QuestionAnswered{.question = question, .text = text}, by,
                         QStringLiteral("Answered"));
}

} // namespace desk
