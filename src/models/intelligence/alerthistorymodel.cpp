#include "models/intelligence/alerthistorymodel.h"

#include "models/incidents/linespans.h"
#include "models/incidents/zoneat.h"
#include "models/look/clocktext.h"
#include "models/look/roles.h"

#include <QJsonDocument>

namespace models {

namespace {

/// The incident that an entry about joining names.
QString incidentOf(const journal::Line &line)
{
    return line.kind == journal::LineKind::Link
        ? QJsonDocument::fromJson(line.entry->payload).object().value(QLatin1String("incident")).toString()
        : QString();
}

} // namespace

bool AlertHistoryRow::operator==(const AlertHistoryRow &other) const
{
    return key == other.key && incident == other.incident && line.text == other.line.text
        && line.counts() == other.line.counts() && line.refused == other.line.refused;
}

AlertHistoryModel::AlertHistoryModel(QObject *parent)
    : ValueRows(parent)
{
}

void AlertHistoryModel::setAlert(const intelligence::AlertPtr &alert, const QHash<QString, QString> &titles)
{
    QList<AlertHistoryRow> next;
    if (alert) {
        for (auto line = alert->lines.crbegin(); line != alert->lines.crend(); ++line)
            next.append({line->entry->id, *line, titles.value(incidentOf(*line))});
    }
    become(next);
}

void AlertHistoryModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    for (int row = 0; row < rowCount(); ++row)
        touch(row, {look::EdgeTimeRole, Qt::AccessibleTextRole});
}

QString AlertHistoryModel::text(const AlertHistoryRow &row) const
{
    // An incident is known by its title, not by its identifier.
    QString text = row.line.text;
    const QString id = incidentOf(row.line);
    if (!row.incident.isEmpty() && !id.isEmpty())
        text.replace(id, QStringLiteral("“%1”").arg(row.incident));
    return text;
}

QString AlertHistoryModel::edge(const AlertHistoryRow &row) const
{
    const base::Instant at = happened(row.line);
    const look::clocktext::Zone zone = zoneAt(m_zone, at);
    const QString clock = base::dayText(at, zone.offset).mid(5) + u' ' + base::clockText(at, zone.offset).left(5);
    return zone.name == QLatin1String("Z") ? clock + zone.name : clock + u' ' + zone.name;
}

QVariant AlertHistoryModel::data(const QModelIndex &index, int role) const
{
    using namespace look;
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AlertHistoryRow &row = at(index.row());
    Spans spans{row.line.struck ? struck(text(row)) : plain(text(row))};
    if (!row.line.refused.isEmpty())
        spans += {plain(QStringLiteral(" ")), chip(tr("refused"), Chip::Bad), dim(u' ' + row.line.refused)};
    switch (role) {
    case Qt::DisplayRole:
        return plainText(spans);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3, %4")
            .arg(edge(row), kindWord(row.line.kind), plainText(spans), authorOf(row.line));
    case SpansRole:
        return QVariant::fromValue(spans);
    case EdgeTimeRole:
        return edge(row);
    case WhoRole:
        return authorOf(row.line);
    case DimRole:
        return !row.line.counts() || row.line.kind == journal::LineKind::Mark;
    default:
        return {};
    }
}

} // namespace models
