#include "store/intelligence/alertdue.h"

#include "store/sqlite/rows.h"

namespace store {

base::Result<QList<AlertDueRow>> alertsDue(Database &journal, base::Instant now, int most)
{
    // Each half reads its index in the order of what is due and stops; what both gave is little to sort.
    return rows<AlertDueRow>(
        journal,
        "SELECT * FROM (SELECT p.alert_id, a.rule, a.repository, 'remediate', 'remediate', 'Remediate ' || a.rule,"
        "  a.owner, a.first_seen_us, p.due_us AS due FROM alert_phase p INDEXED BY alert_phase_due"
        "  JOIN alert a ON a.id = p.alert_id"
        "  WHERE p.due_us < 9223372036854775807 AND p.since_us <= ?1 AND ?1 < p.until_us ORDER BY p.due_us LIMIT ?2)"
        " UNION ALL "
        "SELECT * FROM (SELECT c.alert_id, a.rule, a.repository, c.key, c.kind, c.what, c.who, c.start_us,"
        "  c.due_us AS due FROM alert_clock c INDEXED BY alert_clock_due JOIN alert a ON a.id = c.alert_id"
        "  WHERE c.kind = 'remedy' OR c.due_us > ?1 ORDER BY c.due_us LIMIT ?2)"
        " ORDER BY due LIMIT ?2",
        [](const Statement &row) {
            return AlertDueRow{row.text(0),
                               row.text(1),
                               row.text(2),
                               row.text(3),
                               row.text(4),
                               row.text(5),
                               row.text(6),
                               base::instant(row.integer(7)),
                               base::instant(row.integer(8))};
        },
        base::micros(now), most);
}

} // namespace store
