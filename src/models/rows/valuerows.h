#pragma once

#include "models/rows/longestrun.h"

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>

namespace models {

/// A short list of values as a model. Each `Row` has a `QString key`, unique in the list, and ==.
/// `become` turns the rows that are shown into those that are wanted by removing, moving, inserting and
/// changing single rows, so that whoever has selected a row or scrolled to it keeps it. One column
/// unless told otherwise. The window's thread only.
template<class Row>
class ValueRows : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    const Row &at(int row) const { return m_rows.at(row); }
    /// -1 when there is none.
    int rowOf(const QString &key) const
    {
        const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.key == key; });
        return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
    }

protected:
    const QList<Row> &rows() const { return m_rows; }

    void become(const QList<Row> &next)
    {
        QHash<QString, int> wanted;
        wanted.reserve(next.size());
        for (int i = 0; i < next.size(); ++i)
            wanted.insert(next.at(i).key, i);
        removeAllBut(wanted);
        bringInOrder(wanted);
        insertAndChange(next);
    }

    /// All at once: for another subject, whose rows have nothing in common with these.
    void replace(const QList<Row> &next)
    {
        beginResetModel();
        m_rows = next;
        endResetModel();
    }

    /// Says that `roles` of one row changed and nothing else.
    void touch(int row, const QList<int> &roles)
    {
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), roles);
    }

private:
    void removeAllBut(const QHash<QString, int> &wanted)
    {
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (wanted.contains(m_rows.at(last).key))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(m_rows.at(first - 1).key))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    void bringInOrder(const QHash<QString, int> &wanted)
    {
        QList<int> order;
        order.reserve(m_rows.size());
        for (const Row &row : std::as_const(m_rows))
            order.append(wanted.value(row.key));
        if (std::is_sorted(order.cbegin(), order.cend()))
            return;
        QList<bool> settled = longestRun(order);
        for (qsizetype loose = settled.indexOf(false); loose >= 0; loose = settled.indexOf(false)) {
            qsizetype to = 0;
            while (to < order.size() && !(settled.at(to) && order.at(to) > order.at(loose)))
                ++to;
            settled[loose] = true;
            if (to == loose || to == loose + 1)
                continue;
            beginMoveRows({}, int(loose), int(loose), {}, int(to));
            const qsizetype place = to > loose ? to - 1 : to;
            m_rows.move(loose, place);
            order.move(loose, place);
            settled.move(loose, place);
            endMoveRows();
        }
    }

    void insertAndChange(const QList<Row> &next)
    {
        for (int i = 0; i < next.size(); ++i) {
            if (i < m_rows.size() && m_rows.at(i).key == next.at(i).key) {
                const bool differs = !(m_rows.at(i) == next.at(i));
                m_rows[i] = next.at(i);
                if (differs)
                    touch(i, {});
                continue;
            }
            int end = i + 1;
            while (end < next.size() && (i >= m_rows.size() || next.at(end).key != m_rows.at(i).key))
                ++end;
            beginInsertRows({}, i, end - 1);
            for (int at = i; at < end; ++at)
                m_rows.insert(at, next.at(at));
            endInsertRows();
            i = end - 1;
        }
    }

    QList<Row> m_rows;
};

} // namespace models
