#pragma once

#include "base/instant.h"
#include "store/sqlite/statement.h"

namespace store {

/// Inserts a row of `key`, `columns` and seen_us, in this order, or gives the one that has the key these values unless
/// it was seen later: pages may come in any order.
base::Result<Statement> prepareUpsert(Database &mirror, const QByteArray &table, const QByteArrayList &key,
                                      const QByteArrayList &columns);

inline std::optional<qint64> microsOf(const std::optional<base::Instant> &at)
{
    return at ? std::optional(base::micros(*at)) : std::nullopt;
}

} // namespace store
