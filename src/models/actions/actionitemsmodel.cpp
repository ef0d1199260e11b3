#include "models/actions/actionitemsmodel.h"

#include "domain/actions/words.h"
#include "models/actions/actionwording.h"
#include "models/incidents/zoneat.h"
#include "models/look/clocktext.h"
#include "models/look/roles.h"

#include <algorithm>

namespace models {

using actions::ActionState;
using actions::ControlArea;

namespace {

bool holds(const ActionItem &item, const QStringList &sought)
{
    const store::ActionRow &row = item.action;
    const QString words =
        QStringList{item.label, row.title, row.owner, row.issue, row.reason, item.incident, item.incidentTitle}.join(
            u' ');
    return std::all_of(sought.cbegin(), sought.cend(),
                       [&](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ActionItemsModel::ActionItemsModel(QObject *parent)
    : ValueRows(parent)
{
}

void ActionItemsModel::setItems(const QList<ActionItem> &items, base::Instant now)
{
    m_all = items;
    m_now = now;
    rebuild();
}

void ActionItemsModel::setActor(const QString &actor)
{
    m_actor = actor;
    rebuild();
}

void ActionItemsModel::setChoice(ActionChoice choice)
{
    m_choice = choice;
    rebuild();
}

void ActionItemsModel::setArea(std::optional<ControlArea> area)
{
    m_area = area;
    rebuild();
}

void ActionItemsModel::setIncident(const QString &id)
{
    m_incident = id;
    rebuild();
}

void ActionItemsModel::setSought(const QString &words)
{
    m_sought = words.simplified().split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

void ActionItemsModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Due), index(rowCount() - 1, Due));
}

void ActionItemsModel::tick(base::Instant now)
{
    QStringList before;
    for (const ActionItem &item : rows())
        before.append(text(item, Due));
    const int lateBefore = overdue();
    m_now = now;
    for (int row = 0; row < rowCount(); ++row) {
        if (text(at(row), Due) != before.at(row))
            Q_EMIT dataChanged(index(row, Due), index(row, Due));
    }
    if (overdue() != lateBefore)
        rebuild();
}

bool ActionItemsModel::isIn(const ActionItem &item, ActionChoice choice) const
{
    switch (choice) {
    case ActionChoice::Open:
        return !item.action.settled();
    case ActionChoice::Mine:
        return !item.action.settled() && !m_actor.isEmpty() && item.action.owner == m_actor;
    case ActionChoice::Overdue:
        return item.action.overdue(m_now);
    case ActionChoice::ToVerify:
        return item.action.state == ActionState::Done;
    case ActionChoice::All:
        break;
    }
    return true;
}

bool ActionItemsModel::passes(const ActionItem &item) const
{
    return (!m_area || item.action.area == *m_area) && (m_incident.isEmpty() || item.action.source == m_incident)
        && holds(item, m_sought);
}

void ActionItemsModel::rebuild()
{
    QList<ActionItem> next;
    for (const ActionItem &item : std::as_const(m_all)) {
        if (isIn(item, m_choice) && passes(item))
            next.append(item);
    }
    become(next);
}

int ActionItemsModel::count(ActionChoice choice) const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(),
                             [&](const ActionItem &item) { return isIn(item, choice) && passes(item); }));
}

int ActionItemsModel::overdue() const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(),
                             [this](const ActionItem &item) { return item.action.overdue(m_now); }));
}

int ActionItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// How long is left; of one that is settled, the day on which it was due.
QString ActionItemsModel::dueText(const store::ActionRow &row) const
{
    if (!row.due)
        return row.settled() ? QString() : tr("no day");
    return row.settled() ? base::dayText(*row.due, zoneAt(m_zone, *row.due).offset)
                         : base::countdownText(*row.due - m_now);
}

QString ActionItemsModel::text(const ActionItem &item, int column) const
{
    const store::ActionRow &row = item.action;
    switch (column) {
    case Due:
        return dueText(row);
    case Title:
        return row.title;
    case State:
        return actions::shownWord(row.state);
    case Owner:
        return row.owner.isEmpty() ? tr("nobody") : row.owner;
    case Area:
        return actions::shownWord(row.area);
    case Incident:
        return item.incident;
    default:
        return {};
    }
}

QVariant ActionItemsModel::spans(const ActionItem &item, int column) const
{
    using namespace look;
    const store::ActionRow &row = item.action;
    if (column == Title)
        return QVariant::fromValue(Spans{row.settled() ? plain(row.title) : strong(row.title),
                                         mono(QStringLiteral("  ") + item.label, Token::Muted)});
    if (column == Due && row.due && !row.settled())
        return QVariant::fromValue(Spans{clocktext::countdown(*row.due - m_now, actionSoon)});
    return {};
}

QVariant ActionItemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ActionItem &item = at(index.row());
    const store::ActionRow &row = item.action;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::AccessibleTextRole:
        if (column == Due && row.overdue(m_now))
            return tr("late by %1").arg(base::countdownText(m_now - *row.due));
        return column == Title ? QStringLiteral("%1, %2").arg(row.title, item.label) : text(item, column);
    case look::SpansRole:
        return spans(item, column);
    case look::ChipRole:
        return column == State ? QVariant(int(chipOf(row, m_now))) : QVariant();
    case look::MonoRole:
        return column == Incident || (column == Due && row.due);
    case look::DimRole:
        return row.settled();
    case look::TokenRole:
        if ((column == Owner && row.owner.isEmpty()) || (column == Due && !row.due))
            return int(row.settled() ? look::Token::Muted : look::Token::Warn);
        return column == Area ? QVariant(int(look::Token::Muted)) : QVariant();
    default:
        return {};
    }
}

QVariant ActionItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QStringList heads{tr("Due"), tr("Action item"), tr("State"), tr("Owner"), tr("Control area"), tr("Incident")};
    return heads.value(section);
}

} // namespace models
