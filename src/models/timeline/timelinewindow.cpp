#include "models/timeline/timelinewindow.h"

#include <algorithm>

namespace models {

namespace {

bool isBefore(const TimelineItem &item, const TimelineKey &key)
{
    return TimelineKey::of(item) < key;
}

} // namespace

std::optional<TimelineKey> TimelineWindow::first() const
{
    return m_items.isEmpty() ? std::nullopt : std::optional(TimelineKey::of(m_items.first()));
}

std::optional<TimelineKey> TimelineWindow::last() const
{
    return m_items.isEmpty() ? std::nullopt : std::optional(TimelineKey::of(m_items.last()));
}

std::optional<TimelineKey> TimelineWindow::beforeFirst() const
{
    std::optional<TimelineKey> key = m_older ? first() : std::nullopt;
    if (key)
        --(key->line ? key->second : key->first);
    return key;
}

int TimelineWindow::rowOf(const TimelineKey &key) const
{
    const auto found = std::lower_bound(m_items.begin(), m_items.end(), key, isBefore);
    return found != m_items.end() && TimelineKey::of(*found) == key ? int(found - m_items.begin()) : -1;
}

void TimelineWindow::begin(const TimelineStretch &newest, bool hasNewer)
{
    m_items = newest.items;
    m_older = newest.more;
    m_newer = hasNewer;
}

void TimelineWindow::insert(int at, QList<TimelineItem> items, const Around &around)
{
    if (items.isEmpty())
        return;
    const int last = at + int(items.size()) - 1;
    around.inserting(at, last);
    if (at == m_items.size())
        m_items.append(std::move(items));
    else if (at == 0)
        m_items = items + m_items;
    else
        m_items = m_items.first(at) + items + m_items.mid(at);
    around.inserted(at, last);
}

void TimelineWindow::remove(int first, int count, const Around &around)
{
    if (count <= 0)
        return;
    around.removing(first, first + count - 1);
    m_items.remove(first, count);
    around.removed(first, first + count - 1);
}

void TimelineWindow::prepend(const TimelineStretch &older, const Around &around)
{
    m_older = older.more;
    insert(0, older.items, around);
    if (size() > most) {
        m_newer = true;
        remove(most, size() - most, around);
    }
}

void TimelineWindow::append(const TimelineStretch &newer, const Around &around)
{
    m_newer = newer.more;
    insert(size(), newer.items, around);
    if (size() > most) {
        m_older = true;
        remove(0, size() - most, around);
    }
}

void TimelineWindow::become(const TimelineStretch &now, const Around &around)
{
    m_newer = now.more;
    const QList<TimelineItem> &next = now.items;
    int row = 0;
    for (qsizetype i = 0; i < next.size();) {
        const TimelineKey key = TimelineKey::of(next.at(i));
        int gone = row;
        while (gone < size() && isBefore(m_items.at(gone), key))
            ++gone;
        remove(row, gone - row, around);
        if (row < size() && TimelineKey::of(m_items.at(row)) == key) {
            if (!(m_items.at(row) == next.at(i))) {
                m_items[row] = next.at(i);
                around.changed(row, row);
            }
            ++row;
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < next.size() && (row >= size() || isBefore(next.at(end), TimelineKey::of(m_items.at(row)))))
            ++end;
        insert(row, next.mid(i, end - i), around);
        row += int(end - i);
        i = end;
    }
    remove(row, size() - row, around);
}

} // namespace models
