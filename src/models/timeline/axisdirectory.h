#pragma once

#include "models/timeline/timelineitem.h"
#include "store/mirror/eventwalk.h"

namespace models {

/// Which row of the whole timeline is which event or line, without having read any of them: eight bytes
/// for every 256 events and twenty-four for every line. A value.
class AxisDirectory
{
public:
    static constexpr int pageRows = store::EventWalk::pageRows;

    /// One or the other kind of row, and its number among its kind.
    struct Place
    {
        bool line = false;
        qint64 rank = 0;
        bool operator==(const Place &) const = default;
    };

    AxisDirectory() = default;
    explicit AxisDirectory(const store::EventWalk &walked);

    qint64 rows() const { return m_events + m_lines.size(); }
    qint64 events() const { return m_events; }
    qint64 lines() const { return m_lines.size(); }
    qint64 lastPosition() const { return m_lastPosition; } ///< of the lines, in order of arrival

    Place at(qint64 row) const;
    qint64 rowOf(const Place &place) const;
    /// The row of a line; -1 when it is not here.
    qint64 rowOfLine(const store::LineKey &key) const;
    /// Which line that is, or -1.
    qint64 lineRank(const store::LineKey &key) const;
    /// The page an event is on, if it is there; -1 without events.
    qint64 pageOfEvent(qint64 mirrorRow) const;

    /// What to read for a page.
    store::MirrorWindow eventPage(qint64 page) const;
    store::JournalWindow linePage(qint64 page) const;
    const store::LineKey &line(qint64 rank) const { return m_lines.at(rank); }

    /// How many events come before a line of that time: known at once for the latest, otherwise nothing,
    /// and then it is what `anchor` begins with plus the events from there.
    struct Rank
    {
        std::optional<qint64> known;
        qint64 before = 0;
        qint64 anchor = 0; ///< a row of the mirror
    };
    Rank rankFor(qint64 happenedUs) const;
    /// Where a line would be inserted.
    qint64 rowFor(const store::LineKey &key, qint64 rank) const;
    void insert(const store::LineKey &key, qint64 rank);

private:
    QList<qint64> m_anchors;
    QList<store::LineKey> m_lines;
    QList<qint64> m_ranks;
    qint64 m_events = 0;
    qint64 m_lastEvent = -1;
    qint64 m_lastPosition = 0;
};

} // namespace models
