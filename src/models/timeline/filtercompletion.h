#pragma once

#include "store/store.h"

namespace models {

/// What could stand where the cursor is in a filter line.
struct FilterCompletion
{
    qsizetype from = 0; ///< what a candidate replaces
    qsizetype length = 0;
    QStringList candidates; ///< best first; "kind:" goes on, anything else ends with a blank
    bool operator==(const FilterCompletion &) const = default;
};

/// Field names, lanes and kinds at once; actions, people and repositories from what is in the store.
QFuture<base::Result<FilterCompletion>> completeFilter(store::Store &store, const QString &text, qsizetype cursor);

} // namespace models
