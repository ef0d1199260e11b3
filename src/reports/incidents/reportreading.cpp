#include "reports/incidents/reportreading.h"

#include "domain/incidents/label.h"
#include "store/incidents/incidentlist.h"
#include "store/incidents/linklist.h"

namespace reports {

using namespace incidents;

namespace {

/// Names the other incident of a relation.
class Naming
{
public:
    Naming(const QList<store::IncidentRow> &rows, const QStringList &named)
        : m_named(named)
    {
        for (const store::IncidentRow &row : rows) {
            m_ids.append(row.id);
            m_rows.insert(row.id, row);
        }
    }

    QString labelOf(const QString &id) const { return incidents::labelOf(id, m_ids); }
    RelatedIncident related(const QString &relation, const QString &id) const
    {
        const store::IncidentRow row = m_rows.value(id);
        const bool restricted = row.visibility != name(Visibility::Team);
        return {relation, labelOf(id), row.title, restricted, m_named.contains(id), id};
    }

private:
    QStringList m_named;
    QStringList m_ids;
    QHash<QString, store::IncidentRow> m_rows;
};

QString withDoubt(const QString &relation, bool confirmed)
{
    return confirmed ? relation : QStringLiteral("%1 (suspected)").arg(relation);
}

} // namespace

base::Result<ReportContext> readReportContext(store::Database &journal, const Incident &incident,
                                              const QStringList &named)
{
    const base::Result<QList<store::IncidentRow>> rows = store::incidentList(journal);
    const base::Result<store::Pointing> pointing = store::pointingTo(journal, incident.id);
    const base::Result<QList<store::CheckpointRow>> checkpoints = store::latestCheckpoints(journal);
    if (!rows || !pointing)
        return rows ? pointing.error() : rows.error();
    if (!checkpoints)
        return checkpoints.error();
    const Naming naming(*rows, named);
    ReportContext out;
    out.label = naming.labelOf(incident.id);
    out.checkpoints = *checkpoints;
    if (!incident.mergedInto.isEmpty())
        out.related.append(naming.related(QStringLiteral("Merged into"), incident.mergedInto));
    for (const QString &id : pointing->merged)
        out.related.append(naming.related(QStringLiteral("Merged into this"), id));
    for (const Link &link : incident.links)
        out.related.append(naming.related(withDoubt(word(link.kind), link.confirmed), link.to));
    for (const store::LinkRow &link : pointing->links)
        out.related.append(
            naming.related(withDoubt(word(link.kind) + QStringLiteral(" this"), link.confirmed), link.from));
    return out;
}

} // namespace reports
