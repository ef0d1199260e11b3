#include "store/timeline/linekeys.h"

#include "store/sqlite/rows.h"

namespace store {

base::Result<QList<LineKey>> lineKeys(Database &journal, qint64 position)
{
    return rows<LineKey>(
        journal,
        "SELECT happened_us, position FROM line WHERE position > ? AND system = 0 ORDER BY happened_us, position",
        [](const Statement &row) {
            return LineKey{row.integer(0), row.integer(1)};
        },
        position);
}

} // namespace store
