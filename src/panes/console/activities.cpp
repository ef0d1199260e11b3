#include "panes/console/activities.h"

#include <QDateTime>
#include <QLocale>

namespace console {

Activities::Activities(QObject *parent)
    : QAbstractListModel(parent)
{
}

int Activities::begin(const QString &title, const QString &unit, std::shared_ptr<Progress> progress)
{
    beginInsertRows({}, 0, 0);
    m_items.prepend({m_nextId, title, unit, std::move(progress), QDateTime::currentMSecsSinceEpoch(), {}});
    endInsertRows();
    Q_EMIT runningChanged(running());
    return m_nextId++;
}

int Activities::rowOf(int id) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).id == id)
            return row;
    }
    return -1;
}

void Activities::finish(int id, const QString &outcome, bool failed)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    Item &item = m_items[row];
    item.outcome = outcome;
    item.ended = true;
    item.failed = failed;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT runningChanged(running());
}

void Activities::cancel(int id)
{
    const int row = rowOf(id);
    if (row >= 0 && !m_items.at(row).ended)
        m_items.at(row).progress->cancelled = true;
}

void Activities::clearEnded()
{
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        if (!m_items.at(row).ended)
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
}

int Activities::running() const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [](const Item &item) { return !item.ended; }));
}

int Activities::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int Activities::idAt(int row) const
{
    return m_items.value(row).id;
}

void Activities::refresh()
{
    if (running() > 0)
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
}

QString Activities::detail(const Item &item) const
{
    if (item.ended)
        return item.outcome;
    if (item.progress->cancelled)
        return tr("stopping…");
    const qint64 done = item.progress->done, total = item.progress->total;
    const double seconds = qMax(0.001, double(QDateTime::currentMSecsSinceEpoch() - item.startedMs) / 1000);
    const double rate = double(done) / seconds;
    const bool bytes = item.unit == QLatin1String("bytes");
    const QLocale locale;
    const auto amount = [&](double n) {
        return bytes ? locale.formattedDataSize(qint64(n))
                     : QStringLiteral("%1 %2").arg(locale.toString(qint64(n)), item.unit);
    };
    const QString far = bytes ? amount(double(done)) : locale.toString(done); // the unit once
    QString text = total > 0 ? tr("%1 of %2").arg(far, amount(double(total))) : amount(double(done));
    if (done > 0) {
        text += tr(", %1/s").arg(amount(rate));
        if (total > done)
            text += tr(", %1 left").arg(base::spanText(base::Duration(qint64(double(total - done) / rate * 1e6))));
    }
    return text;
}

QVariant Activities::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items.at(index.row());
    const qint64 total = item.progress->total;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(item.title, detail(item));
    case TitleRole:
        return item.title;
    case DetailRole:
        return detail(item);
    case FractionRole:
        return item.ended ? 1.0 : total > 0 ? double(item.progress->done) / double(total) : -1.0;
    case RunningRole:
        return !item.ended;
    case FailedRole:
        return item.failed;
    default:
        return {};
    }
}

} // namespace console
