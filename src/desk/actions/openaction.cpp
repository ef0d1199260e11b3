#include "desk/actions/openaction.h"

namespace desk {

base::Result<journal::Deed> openAction(const QString &id, const actions::ActionOpened &wanted,
                                       const journal::Authorship &by)
{
    return journal::deed(actions::Action(id), wanted, by, QStringLiteral("Action item opened"));
}

} // namespace desk
