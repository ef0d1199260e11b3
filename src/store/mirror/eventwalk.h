#pragma once

#include "store/sqlite/statement.h"
#include "store/timeline/linekeys.h"

namespace store {

/// Numbers all events of the mirror in the order of time, so that any of millions can be gone to: which
/// row begins each page, and how many events come before each of the journal lines given. Reads a
/// covering index and goes in steps, so that pages that are asked for meanwhile wait for one step at
/// most. Belongs to the reader's thread while a step runs.
class EventWalk
{
public:
    static constexpr int pageRows = 256;

    /// `lines` sorted.
    explicit EventWalk(QList<LineKey> lines)
        : m_lines(std::move(lines))
    {
    }

    /// Goes on over at most `rows` events; false at the end.
    base::Result<bool> step(Database &mirror, int rows);

    const QList<qint64> &anchors() const { return m_anchors; } ///< the first row of each page
    qint64 events() const { return m_events; }
    qint64 last() const { return m_last; } ///< the latest row, -1 when there is none
    const QList<LineKey> &lines() const { return m_lines; }
    /// For each line how many events come before it: those of its millisecond do.
    const QList<qint64> &ranks() const { return m_ranks; }

private:
    void pass(qint64 row);

    QList<LineKey> m_lines;
    QList<qint64> m_ranks;
    QList<qint64> m_anchors;
    qint64 m_events = 0;
    qint64 m_last = -1;
};

/// How many events have a row from `first` up to `end`, which is not counted.
base::Result<qint64> eventsBetween(Database &mirror, qint64 first, qint64 end);

/// The first row after every event that comes before a line of that time, or is of its millisecond.
qint64 rowAfterLine(qint64 happenedUs);

} // namespace store
