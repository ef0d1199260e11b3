#pragma once

#include "models/timeline/timelinereader.h"

#include <QCache>
#include <QObject>
#include <QSet>

namespace models {

/// Every row there is, by number, with no filter: a directory of all and the pages of 256 that are being
/// looked at, the rest let go. What is not here yet is asked for when it is first looked at, the latest
/// wish first, and told of when it came. Owned by the model; the window's thread only.
class WholeAxis : public QObject
{
    Q_OBJECT
public:
    static constexpr int pagesKept = 64; ///< of each kind: about sixteen thousand rows

    WholeAxis(const TimelineReader &reader, AxisDirectory directory, QObject *parent = nullptr);

    const AxisDirectory &directory() const { return m_directory; }
    int rows() const { return int(m_directory.rows()); }

    /// The row, or nothing while it is being read; valid until the next call.
    const TimelineItem *at(int row);
    /// Asks for what these rows need.
    void want(int first, int last);
    /// Asks for the page that holds `key`.
    void want(const TimelineKey &key);
    /// Nothing that was asked for is on its way.
    bool isSettled() const { return m_wanted.isEmpty() && m_reading.isEmpty(); }

    /// The row's identity, without reading it where that is possible.
    std::optional<TimelineKey> keyAt(int row);
    /// Which row has that identity, or -1 when there is none or its page is not here.
    int rowOf(const TimelineKey &key);

    /// A line that was added: takes its place in the directory.
    void insert(const store::LineKey &key, qint64 rank);
    /// What people wrote may read differently now: shown as it was until it is read again.
    void readLinesAgain();

Q_SIGNALS:
    void loaded(); ///< some rows
    void settled(); ///< all that was asked for
    void outdated(); ///< a line is no longer where the directory has it
    void failed(const base::Error &error);

private:
    struct Page
    {
        bool lines = false;
        qint64 number = 0;
        bool operator==(const Page &) const = default;
        friend size_t qHash(const Page &page, size_t seed = 0) { return qHashMulti(seed, page.lines, page.number); }
    };
    struct HeldLine
    {
        TimelineItem item;
        int generation = 0; ///< of what people had written when it was read
    };

    const TimelineItem *event(qint64 rank);
    const TimelineItem *line(qint64 rank);
    void ask(const Page &page);
    void readNext();
    void read(const Page &page);
    void take(const Page &page, const QList<store::MirrorEvent> &events);
    void take(const Page &page, const QList<store::JournalLine> &lines, int generation);
    void ended(const Page &page, const base::Done &outcome);

    TimelineReader m_reader;
    AxisDirectory m_directory;
    QCache<qint64, QList<TimelineItem>> m_events; // by page
    QCache<qint64, HeldLine> m_lines; // by position
    QList<Page> m_wanted; // the latest wish last
    QSet<Page> m_reading;
    int m_lineGeneration = 0;
};

} // namespace models
