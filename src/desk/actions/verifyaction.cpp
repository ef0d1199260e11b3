#include "desk/actions/verifyaction.h"

namespace desk {

base::Result<journal::Deed> verifyAction(const actions::Action &action, const QString &with,
                                         const journal::Authorship &by)
{
    return journal::deed(action, actions::ActionVerified{with}, by, QStringLiteral("Verified"));
}

} // namespace desk
