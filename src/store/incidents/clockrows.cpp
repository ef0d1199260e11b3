#include "store/incidents/clockrows.h"

#include "store/sqlite/rows.h"

namespace store {

base::Result<QList<ClockRow>> clockRows(Database &journal)
{
    return rows<ClockRow>(
        journal,
        "SELECT c.incident_id, i.title, c.key, c.what, c.who, c.start_us, c.due_us, c.stopped_us FROM incident_clock c "
        "JOIN incident i ON i.id = c.incident_id WHERE c.waived = 0 AND c.superseded = 0 ORDER BY c.start_us, c.due_us",
        [](const Statement &row) {
            ClockRow out{row.text(0), row.text(1), {}};
            out.clock.key = row.text(2);
            out.clock.what = row.text(3);
            out.clock.who = row.text(4);
            out.clock.start = base::instant(row.integer(5));
            out.clock.due = base::instant(row.integer(6));
            if (const std::optional<qint64> stopped = row.optionalInteger(7))
                out.clock.stopped = base::instant(*stopped);
            return out;
        });
}

} // namespace store
