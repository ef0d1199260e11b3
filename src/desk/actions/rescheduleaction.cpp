#include "desk/actions/rescheduleaction.h"

namespace desk {

base::Result<journal::Deed> rescheduleAction(const actions::Action &action, base::Instant due, const QString &reason,
                                             const journal::Authorship &by)
{
    return journal::deed(action, actions::ActionRescheduled{due, reason}, by,
                         QStringLiteral("Due %1").arg(base::dayText(due)));
}

} // namespace desk
