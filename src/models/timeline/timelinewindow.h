#pragma once

#include "models/timeline/timelineitem.h"

#include <functional>

namespace models {

/// The rows of a timeline that were read one stretch after another, without a directory: what a filter
/// found, in the order of time, and whether there is more on either side. Its owner says what happens to
/// views around each change. A value with no I/O.
class TimelineWindow
{
public:
    static constexpr int most = 20'000; ///< rows kept; beyond them the far end is let go

    /// What a change is announced with: `first` and `last` row, before and after it.
    struct Around
    {
        std::function<void(int first, int last)> inserting, inserted, removing, removed, changed;
    };

    int size() const { return int(m_items.size()); }
    const TimelineItem &at(int row) const { return m_items.at(row); }
    bool hasOlder() const { return m_older; }
    bool hasNewer() const { return m_newer; }
    std::optional<TimelineKey> first() const;
    std::optional<TimelineKey> last() const;
    int rowOf(const TimelineKey &key) const; ///< -1 when it is not here

    /// The newest there are, or with `hasNewer` some others: `more` is about older ones.
    void begin(const TimelineStretch &newest, bool hasNewer = false);
    void prepend(const TimelineStretch &older, const Around &around);
    void append(const TimelineStretch &newer, const Around &around);
    /// Turns what is here into what is now there, touching only rows that differ; `more` is about newer
    /// ones.
    void become(const TimelineStretch &now, const Around &around);
    /// The key from which to read everything here again; none is the very beginning.
    std::optional<TimelineKey> beforeFirst() const;

private:
    void insert(int at, QList<TimelineItem> items, const Around &around);
    void remove(int first, int count, const Around &around);

    QList<TimelineItem> m_items;
    bool m_older = false;
    bool m_newer = false;
};

} // namespace models
