#include "desk/incidents/waive.h"

namespace desk {

base::Result<journal::Deed> waive(const incidents::Incident &incident, const QString &stakeholder,
                                  const QString &reason, const journal::Authorship &by)
{
    return journal::deed(incident, incidents::NotificationWaived{.stakeholder = stakeholder, .reason = reason}, by,
                         QStringLiteral("%1 need not be told").arg(stakeholder));
}

} // namespace desk
