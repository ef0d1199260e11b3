#include "desk/actions/tieaction.h"

namespace desk {

base::Result<journal::Deed> tieAction(const actions::Action &action, const QString &issue,
                                      const journal::Authorship &by)
{
    return journal::deed(action, actions::ActionTied{issue}, by, QStringLiteral("Followed as %1").arg(issue));
}

} // namespace desk
