#include "models/incidents/incidentsmodel.h"

#include "domain/incidents/words.h"
#include "models/incidents/duemodel.h"
#include "models/incidents/headline.h"
#include "models/incidents/zoneat.h"
#include "models/look/clocktext.h"

#include <algorithm>
#include <tuple>

namespace models {

using namespace incidents;

IncidentsModel::IncidentsModel(QObject *parent)
    : ValueRows(parent)
{
}

int IncidentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void IncidentsModel::setSight(IncidentSight sight)
{
    if (sight == m_sight)
        return;
    m_sight = sight;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void IncidentsModel::setRows(const QList<IncidentRow> &rows, base::Instant now)
{
    m_now = now;
    QList<IncidentRow> next = rows;
    const bool reviews = m_sight == IncidentSight::Review;
    std::stable_sort(next.begin(), next.end(), [reviews](const IncidentRow &a, const IncidentRow &b) {
        const auto place = [reviews](const IncidentRow &row) {
            if (reviews)
                return std::tuple(!row.reviewDue, 0, row.reviewDue ? base::micros(*row.reviewDue) : 0);
            return std::tuple(!row.open, row.open ? int(row.severity) : 0, -base::micros(row.t0));
        };
        return place(a) < place(b);
    });
    become(next);
}

void IncidentsModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Start), index(rowCount() - 1, Start));
}

void IncidentsModel::tick(base::Instant now)
{
    QList<QStringList> before;
    for (const IncidentRow &row : rows())
        before.append({text(row, Age), text(row, Due), text(row, Overdue)});
    m_now = now;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = Age; column <= Overdue; ++column) {
            if (text(at(row), column) != before.at(row).at(column - Age))
                Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
}

int IncidentsModel::lateCount(const IncidentRow &row) const
{
    return int(std::count_if(row.dues.cbegin(), row.dues.cend(), [this](base::Instant due) { return due < m_now; }));
}

int IncidentsModel::overdue(int row) const
{
    return lateCount(at(row));
}

look::Spans IncidentsModel::titleSpans(const IncidentRow &row)
{
    using namespace look;
    Spans spans{row.open ? strong(row.title) : plain(row.title), mono(QStringLiteral("  ") + row.label, Token::Muted)};
    if (row.backfilled)
        spans += {plain(QStringLiteral("  ")), chip(tr("recorded afterwards"), Chip::Line)};
    return spans;
}

QString IncidentsModel::ageText(const IncidentRow &row) const
{
    return base::spanText(row.ended.value_or(m_now) - row.t0);
}

QString IncidentsModel::statusText(const IncidentRow &row) const
{
    if (m_sight == IncidentSight::Review)
        return row.review.isEmpty() ? tr("Not begun") : row.review;
    if (!row.mergedInto.isEmpty())
        return tr("Merged into %1").arg(row.mergedInto);
    return row.outcome.isEmpty() ? shownWord(row.status)
                                 : QStringLiteral("%1: %2").arg(shownWord(row.status), row.outcome);
}

QString IncidentsModel::text(const IncidentRow &row, int column) const
{
    switch (column) {
    case Severity:
        return name(row.severity);
    case Title:
        return row.title;
    case Status:
        return statusText(row);
    case Commander:
        if (m_sight == IncidentSight::Review)
            return row.lead.isEmpty() ? tr("nobody") : row.lead;
        return row.commander.isEmpty() && row.open ? tr("open") : row.commander;
    case Start: {
        const look::clocktext::Zone zone = zoneAt(m_zone, row.t0);
        const QString clock = base::clockText(row.t0, zone.offset).left(5);
        return base::dayText(row.t0, zone.offset) + u' ' + clock
            + (zone.name == QLatin1String("Z") ? zone.name : u' ' + zone.name);
    }
    case Age:
        return ageText(row);
    case Due:
        return row.due ? base::countdownText(*row.due - m_now) : QString();
    case Overdue: {
        const int late = lateCount(row);
        return late > 0 ? QString::number(late) : QString();
    }
    default:
        return {};
    }
}

QVariant IncidentsModel::cell(const IncidentRow &row, int column, int role) const
{
    using namespace look;
    if (role == SeverityRole && column == Severity)
        return int(shapeOf(row.severity));
    if (role == SpansRole && column == Title)
        return QVariant::fromValue(titleSpans(row));
    if (role == SpansRole && column == Due && row.due)
        return QVariant::fromValue(
            Spans{clocktext::countdown(*row.due - m_now, dueSoon), dim(QStringLiteral("  ") + row.dueWhat)});
    if (role == ChipRole && column == Status)
        return int(m_sight == IncidentSight::Review ? (row.review.isEmpty() ? Chip::Line : Chip::Accent)
                       : row.open                   ? Chip::Accent
                                                    : Chip::Plain);
    if (role == ChipRole && column == Overdue && lateCount(row) > 0)
        return int(Chip::Bad);
    if (role == MonoRole)
        return column == Start || column == Age;
    if (role == TokenRole && column == Commander && row.commander.isEmpty() && row.open)
        return int(Token::Warn);
    if (role == DimRole)
        return !row.open && m_sight == IncidentSight::Response;
    return {};
}

QVariant IncidentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const IncidentRow &row = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == Severity ? QString() : text(row, column);
    case Qt::AccessibleTextRole: {
        if (column == Severity)
            return QStringLiteral("%1 %2").arg(name(row.severity), shownWord(row.severity));
        if (column == Title)
            return row.backfilled ? tr("%1, %2, recorded afterwards").arg(row.title, row.label)
                                  : QStringLiteral("%1, %2").arg(row.title, row.label);
        if (column == Due)
            return row.due ? QStringLiteral("%1, %2").arg(text(row, Due), row.dueWhat) : tr("nothing is due");
        if (column == Overdue)
            return tr("%n overdue", nullptr, lateCount(row));
        return text(row, column);
    }
    case Qt::TextAlignmentRole:
        return column == Age || column == Overdue ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return cell(row, column, role);
    }
}

QVariant IncidentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Age || section == Overdue))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Severity:
        return role == Qt::DisplayRole ? QString() : tr("Severity");
    case Title:
        return tr("Incident");
    case Status:
        return tr("State");
    case Commander:
        return m_sight == IncidentSight::Review ? tr("Lead") : tr("IC");
    case Start:
        return tr("T0");
    case Age:
        return tr("Time");
    case Due:
        return tr("Next due");
    case Overdue:
        return tr("Late");
    default:
        return {};
    }
}

} // namespace models
