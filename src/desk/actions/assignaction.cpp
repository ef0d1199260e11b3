#include "desk/actions/assignaction.h"

namespace desk {

base::Result<journal::Deed> assignAction(const actions::Action &action, const QString &owner,
                                         const journal::Authorship &by)
{
    return journal::deed(action, actions::ActionAssigned{owner}, by, QStringLiteral("%1 has it").arg(owner));
}

} // namespace desk
