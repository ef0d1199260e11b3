#include "desk/intelligence/rescheduleremedy.h"

#include "desk/intelligence/remedynamed.h"

namespace desk {

base::Result<journal::Deed> rescheduleRemedy(const intelligence::Alert &alert, const QString &remedy,
                                             const QString &owner, std::optional<base::Instant> due,
                                             const QString &reason, const journal::Authorship &by)
{
    const base::Result<QString> id = remedyNamed(alert, remedy);
    if (!id)
        return id.error();
    return journal::deed(alert, intelligence::RemedyRescheduled{*id, owner, due, reason}, by,
                         QStringLiteral("Action moved"));
}

} // namespace desk
