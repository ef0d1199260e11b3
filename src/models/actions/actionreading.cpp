#include "models/actions/actionreading.h"

#include "domain/actions/label.h"
#include "domain/incidents/label.h"
#include "store/incidents/incidentlist.h"

namespace models {

namespace {

struct Source
{
    QString label;
    QString title;
};

} // namespace

base::Result<ReadActions> readActions(store::Database &journal)
{
    const base::Result<QList<store::ActionRow>> rows = store::actionList(journal);
    const base::Result<QList<store::IncidentRow>> incidents = store::incidentList(journal);
    const base::Result<QStringList> people = store::knownPeople(journal);
    if (!rows || !incidents)
        return rows ? incidents.error() : rows.error();
    if (!people)
        return people.error();
    QStringList ids, incidentIds;
    for (const store::ActionRow &row : *rows)
        ids.append(row.id);
    for (const store::IncidentRow &row : *incidents)
        incidentIds.append(row.id);
    ReadActions out{{}, *people, {}};
    QHash<QString, Source> sources;
    for (const store::IncidentRow &row : *incidents) {
        const Source source{incidents::labelOf(row.id, incidentIds), row.title};
        sources.insert(row.id, source);
        out.incidents.append({row.id, source.label + u' ' + source.title});
    }
    for (const store::ActionRow &row : *rows) {
        const Source source = sources.value(row.source);
        out.items.append({row.id, actions::labelOf(row.id, ids), row, source.label, source.title});
    }
    return out;
}

} // namespace models
