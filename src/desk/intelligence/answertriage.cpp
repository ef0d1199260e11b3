#include "desk/intelligence/answertriage.h"

namespace desk {

base::Result<journal::Deed> answerTriage(const intelligence::Alert &alert, const intelligence::AlertAnswered &answers,
                                         const journal::Authorship &by)
{
    return journal::deed(alert, answers, by, QStringLiteral("Triage answered"));
}

} // namespace desk
