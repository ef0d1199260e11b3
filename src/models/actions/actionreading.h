#pragma once

#include "models/actions/actionitemsmodel.h"
#include "store/sqlite/database.h"

namespace models {

/// What the pane shows and what its dialogs complete from.
struct ReadActions
{
    QList<ActionItem> items;
    QStringList people; ///< logins, most recent first
    QList<std::pair<QString, QString>> incidents; ///< id, and "INC-7F3A2 Malicious release", the latest first
};

/// Every action item with where it came from. Runs on the journal's reader.
base::Result<ReadActions> readActions(store::Database &journal);

} // namespace models
