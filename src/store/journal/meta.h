#pragma once

#include "store/sqlite/database.h"

namespace store {

/// What journal.db says of itself beside its entries: a few values by name, none of them proven.
base::Result<QString> meta(Database &journal, const char *name); ///< empty when there is none
base::Done setMeta(Database &journal, const char *name, const QString &value);

} // namespace store
