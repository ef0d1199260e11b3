#pragma once

#include "app/ctl/call.h"
#include "domain/actions/action.h"
#include "store/actions/actionlist.h"

namespace ctl {

/// Every action item, as lists show it.
base::Result<QList<store::ActionRow>> everyAction(Call &call);
/// The ids of all of them: what a label is told from.
QStringList idsOf(const QList<store::ActionRow> &rows);
/// The action items of one incident, folded, in the order of lists.
base::Result<QList<actions::ActionPtr>> actionsOf(Call &call, const QString &incidentId);
/// The one that the first word names, folded.
base::Result<actions::ActionPtr> actionNamed(Call &call);

} // namespace ctl
