#include "models/incidents/indicatorsmodel.h"

#include "domain/incidents/words.h"
#include "models/look/roles.h"

#include <QLocale>

namespace models {

using namespace incidents;

namespace {

std::pair<qint64, bool> tally(const std::optional<store::CappedCount> &count)
{
    return count ? std::pair(count->count, count->more) : std::pair(qint64(-1), false);
}

QString text(const std::optional<store::CappedCount> &count)
{
    if (!count)
        return QStringLiteral("…");
    return QLocale().toString(count->count) + (count->more ? QStringLiteral("+") : QString());
}

const std::optional<store::CappedCount> &countOf(const IndicatorRow &row, int column)
{
    return column == IndicatorsModel::Lines ? row.lines
        : column == IndicatorsModel::Events ? row.events
        : column == IndicatorsModel::Files  ? row.files
                                            : row.threats;
}

} // namespace

bool IndicatorRow::operator==(const IndicatorRow &other) const
{
    return key == other.key && kind == other.kind && value == other.value && tally(lines) == tally(other.lines)
        && tally(events) == tally(other.events) && tally(files) == tally(other.files)
        && tally(threats) == tally(other.threats);
}

IndicatorsModel::IndicatorsModel(QObject *parent)
    : ValueRows(parent)
{
}

int IndicatorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

void IndicatorsModel::setIncident(const Incident &incident)
{
    QList<IndicatorRow> next;
    for (const Indicator &one : incident.indicators) {
        const int known = rowOf(one.entryId);
        next.append(known < 0 ? IndicatorRow{one.entryId, one.kind, one.value, {}, {}, {}, {}} : at(known));
    }
    become(next);
}

void IndicatorsModel::change(const QString &key, const std::function<void(IndicatorRow &)> &how)
{
    QList<IndicatorRow> next = rows();
    const int row = rowOf(key);
    if (row < 0)
        return;
    how(next[row]);
    become(next);
}

void IndicatorsModel::setLines(const QString &key, const store::CappedCount &count)
{
    change(key, [&](IndicatorRow &row) { row.lines = count; });
}

void IndicatorsModel::setEvents(const QString &key, const store::CappedCount &count)
{
    change(key, [&](IndicatorRow &row) { row.events = count; });
}

void IndicatorsModel::setFiles(const QString &key, const store::CappedCount &count)
{
    change(key, [&](IndicatorRow &row) { row.files = count; });
}

void IndicatorsModel::setThreats(const QString &key, const store::CappedCount &count)
{
    change(key, [&](IndicatorRow &row) { row.threats = count; });
}

QVariant IndicatorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IndicatorRow &row = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == Kind ? shown(name(row.kind)) : column == Value ? row.value : text(countOf(row, column));
    case Qt::AccessibleTextRole:
        return column == Lines  ? tr("%1 lines of people").arg(text(row.lines))
            : column == Events  ? tr("%1 machine events").arg(text(row.events))
            : column == Files   ? tr("%1 files of evidence").arg(text(row.files))
            : column == Threats ? tr("%1 threat indicators").arg(text(row.threats))
                                : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return column >= Lines ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case look::MonoRole:
        return column != Kind;
    default:
        return {};
    }
}

QVariant IndicatorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Lines)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Value:
        return tr("Indicator");
    case Lines:
        return tr("In the log");
    case Events:
        return tr("In events");
    case Files:
        return tr("In evidence");
    case Threats:
        return tr("In feeds");
    default:
        return {};
    }
}

} // namespace models
