#pragma once

#include "store/sqlite/database.h"

#include <QList>

#include <compare>

namespace store {

/// Where a journal line stands among the others.
struct LineKey
{
    qint64 happenedUs = 0;
    qint64 position = 0; ///< order of arrival
    auto operator<=>(const LineKey &) const = default;
};

/// The keys of the lines that a timeline without a filter shows, sorted; only those that arrived after
/// `position`. Sixteen bytes a line: all of a workspace's are read at once.
base::Result<QList<LineKey>> lineKeys(Database &journal, qint64 position = 0);

} // namespace store
