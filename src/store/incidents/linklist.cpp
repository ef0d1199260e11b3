#include "store/incidents/linklist.h"

#include "store/sqlite/rows.h"

namespace store {

using namespace incidents;

base::Result<Pointing> pointingTo(Database &database, const QString &incident)
{
    const auto links = rows<LinkRow>(
        database, "SELECT incident_id, kind, confirmed FROM incident_link WHERE to_id = ? ORDER BY incident_id, kind",
        [](const Statement &row) {
            return LinkRow{row.text(0), linkKindFrom(row.text(1)).value_or(LinkKind::Related), row.integer(2) != 0};
        },
        incident);
    if (!links)
        return links.error();
    const auto merged = rows<QString>(
        database, "SELECT id FROM incident WHERE merged_into = ? AND merged_into <> '' ORDER BY id",
        [](const Statement &row) { return row.text(0); }, incident);
    if (!merged)
        return merged.error();
    return Pointing{*links, QStringList(*merged)};
}

} // namespace store
