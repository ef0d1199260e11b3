#include "desk/actions/moveaction.h"

namespace desk {

base::Result<journal::Deed> moveAction(const actions::Action &action, actions::ActionState to, const QString &reason,
                                       const journal::Authorship &by)
{
    return journal::deed(action, actions::ActionMoved{to, reason}, by, actions::word(to));
}

} // namespace desk
