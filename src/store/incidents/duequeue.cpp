#include "store/incidents/duequeue.h"

#include "store/sqlite/rows.h"

namespace store {

base::Result<QList<DueRow>> dueQueue(Database &database, int most)
{
    return rows<DueRow>(
        database,
        "SELECT incident_id, incident, severity, key, kind, what, who, start_us, due_us FROM due ORDER BY due_us LIMIT "
        "?",
        [](const Statement &row) {
            return DueRow{row.text(0),
                          row.text(1),
                          int(row.integer(2)),
                          row.text(3),
                          row.text(4),
                          row.text(5),
                          row.text(6),
                          base::instant(row.integer(7)),
                          base::instant(row.integer(8))};
        },
        most);
}

} // namespace store
