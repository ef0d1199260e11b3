#include "store/proof/checkpointlist.h"

#include "store/sqlite/rows.h"

namespace store {

base::Result<QList<CheckpointRow>> latestCheckpoints(Database &database)
{
    return rows<CheckpointRow>(
        database,
        "SELECT device_id, tree_size, root, made_us FROM checkpoint AS c WHERE tree_size = "
        "(SELECT max(tree_size) FROM checkpoint WHERE device_id = c.device_id) ORDER BY device_id",
        [](const Statement &row) {
            return CheckpointRow{row.text(0), row.integer(1), row.bytes(2), base::instant(row.integer(3))};
        });
}

} // namespace store
