#include "store/incidents/incidentlist.h"

#include "store/sqlite/rows.h"

namespace store {

base::Result<QList<IncidentRow>> incidentList(Database &database)
{
    return rows<IncidentRow>(
        database,
        "SELECT i.id, title, severity, status, open, outcome, category, detector, codename, visibility, commander, "
        "playbook, merged_into, backfilled, t0_us, declared_us, updated_us, entries, c.due_us, c.what, "
        "EXISTS (SELECT 1 FROM incident_clock b WHERE b.incident_id = i.id AND b.breach_seen_us IS NOT NULL) "
        "FROM incident i LEFT JOIN incident_clock c ON c.incident_id = i.id AND c.key = (SELECT key FROM "
        "incident_clock "
        "n WHERE n.incident_id = i.id AND n.stopped_us IS NULL AND n.waived = 0 AND n.superseded = 0 ORDER BY n.due_us "
        "LIMIT 1) ORDER BY open DESC, t0_us DESC, i.id DESC",
        [](const Statement &row) {
            IncidentRow out{row.text(0),  row.text(1),  int(row.integer(2)), row.text(3),         row.integer(4) != 0,
                            row.text(5),  row.text(6),  row.text(7),         row.text(8),         row.text(9),
                            row.text(10), row.text(11), row.text(12),        row.integer(13) != 0};
            out.t0 = base::instant(row.integer(14));
            out.declared = base::instant(row.integer(15));
            out.updated = base::instant(row.integer(16));
            out.entries = row.integer(17);
            if (const std::optional<qint64> due = row.optionalInteger(18))
                out.nextDue = base::instant(*due);
            out.nextDueWhat = row.text(19);
            out.breached = row.integer(20) != 0;
            return out;
        });
}

base::Result<QStringList> incidentIds(Database &database)
{
    const auto ids = rows<QString>(database, "SELECT id FROM incident ORDER BY id",
                                   [](const Statement &row) { return row.text(0); });
    return ids ? base::Result<QStringList>(QStringList(*ids)) : base::Result<QStringList>(ids.error());
}

base::Result<QStringList> knownPeople(Database &database, int most)
{
    const auto people = rows<QString>(
        database,
        "SELECT who FROM (SELECT author AS who, max(happened_us) AS at FROM line WHERE author <> '' GROUP BY author "
        "UNION ALL SELECT login, max(assumed_us) FROM incident_role GROUP BY login "
        "UNION ALL SELECT assignee, max(coalesce(due_us, 0)) FROM incident_task WHERE assignee <> '' GROUP BY "
        "assignee) "
        "GROUP BY who ORDER BY max(at) DESC LIMIT ?",
        [](const Statement &row) { return row.text(0); }, most);
    return people ? base::Result<QStringList>(QStringList(*people)) : base::Result<QStringList>(people.error());
}

} // namespace store
