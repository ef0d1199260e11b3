#include "models/actions/actionhistorymodel.h"

#include "models/incidents/zoneat.h"
#include "models/look/clocktext.h"
#include "models/look/roles.h"
#include "models/look/span.h"

#include <algorithm>

namespace models {

ActionHistoryModel::ActionHistoryModel(QObject *parent)
    : ValueRows(parent)
{
}

void ActionHistoryModel::setAction(const actions::ActionPtr &action)
{
    QList<ActionEvent> next;
    if (action) {
        for (const journal::Line &line : action->lines)
            next.append({line.entry->id, line.redacted ? line.entry->recorded : line.authorship.occurred.at,
                         line.refused.isEmpty() ? line.text : QStringLiteral("%1: %2").arg(line.text, line.refused),
                         line.authorship.actor, line.counts()});
    }
    std::reverse(next.begin(), next.end());
    const QString id = action ? action->id : QString();
    id == m_action ? become(next) : replace(next);
    m_action = id;
}

void ActionHistoryModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QVariant ActionHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActionEvent &event = at(index.row());
    const look::clocktext::Zone zone = zoneAt(m_zone, event.at);
    const QString day = base::dayText(event.at, zone.offset);
    const QString clock = base::clockText(event.at, zone.offset).left(5)
        + (zone.name == QLatin1String("Z") ? zone.name : u' ' + zone.name);
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1, %2 %3: %4").arg(event.who, day, clock, event.text);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2, %3, %4").arg(day, clock, event.who, event.text);
    case look::SpansRole:
        return QVariant::fromValue(look::Spans{look::mono(day, look::Token::Muted),
                                               look::mono(u' ' + clock, look::Token::Muted),
                                               look::dim(QStringLiteral("  ") + event.who), look::lineBreak(),
                                               event.counts ? look::plain(event.text) : look::struck(event.text)});
    case look::DimRole:
        return !event.counts;
    default:
        return {};
    }
}

} // namespace models
