#pragma once

#include "models/timeline/timelinewindow.h"
#include "models/timeline/timelinewording.h"
#include "models/timeline/wholeaxis.h"

#include <QAbstractListModel>

namespace models {

/// One axis over what people wrote and what machines did, the newest at the bottom. It never holds all:
/// with a filter it is a window that grows at both ends; without one it is every row there is, each read
/// when it is looked at. The window's thread only; the disk is asked on the store's readers.
///
/// Lines that arrive are inserted where they belong. After an import everything is numbered again, off
/// this thread, and the rows are replaced at once by a reset; whoever shows them keeps its place by
/// `keyAt` before and `rowOf` after, which is sure to know the keys that `setHeld` named.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        LoadingRole = Qt::UserRole + 1, ///< bool: the row is not here yet
        DayRole, ///< QString, "15 Jan"
        FirstOfDayRole, ///< bool: the row above is of another day
    };

    explicit TimelineModel(store::Store &store, QObject *parent = nullptr);
    ~TimelineModel() override;

    /// Shows what matches; the rows before stay until the answer is here. An empty filter shows all.
    void setFilter(const timeline::Filter &filter);
    const timeline::Filter &filter() const { return m_filter; }
    void setZone(const QTimeZone &zone);
    const TimelineWording &wording() const { return m_wording; }

    /// What a row is; nullptr while it is being read. Valid until the next call or signal.
    const TimelineItem *item(int row) const;
    std::optional<TimelineKey> keyAt(int row) const;
    int rowOf(const TimelineKey &key) const; ///< -1 when it is not here
    /// Says which rows must be there at once when all are replaced.
    void setHeld(std::function<QList<TimelineKey>()> held) { m_held = std::move(held); }
    /// Brings that row here and says where it is: `sought`.
    void seek(const TimelineKey &key);
    /// Looks for the next row that `filter` asks for after `from`, or before it, and seeks it.
    void seekNext(const timeline::Filter &filter, const TimelineKey &from, bool forward);
    /// Reads the pages these rows are on ahead of their being painted.
    void want(int first, int last);

    /// Whether the first answer is here; before it, an empty model means nothing.
    bool isReady() const { return m_ready; }
    /// Every row there is can be gone to by number: no filter, and the numbering is done.
    bool isWhole() const { return m_whole; }
    bool canFetchOlder() const { return !m_whole && m_window.hasOlder(); }
    void fetchOlder();
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// How many there are under the filter, whatever its lane: exact without one, else up to a cap.
    struct Figures
    {
        store::CappedCount people;
        store::CappedCount machines;
        TimelineReader::LaneCounts lanes; ///< of the machines, by their lane

        const store::CappedCount &of(timeline::Lane lane) const { return lanes.at(size_t(lane)); }
    };
    const Figures &figures() const { return m_figures; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ready(); ///< the rows of another filter, or the first ones, are here
    void sought(int row); ///< -1 when there is none
    void figuresChanged();
    void failed(const base::Error &error);

private:
    using Stretch = TimelineReader::Stretch;

    void showNewest();
    void refresh();
    void refreshWindow();
    void readLabels();
    void count();
    void countLanes();
    void arrive(const TimelineKey &key);
    void showUpTo(const TimelineKey &key);
    void number();
    void numberOn(const std::shared_ptr<store::EventWalk> &walk);
    void prepare(const store::EventWalk &walk);
    void takeOver();
    void takeNewLines();
    void insertLines(const QList<store::LineKey> &keys, const QList<qint64> &ranks);
    void touchAll(const QList<int> &roles = {});
    bool isFirstOfDay(int row) const;
    TimelineWindow::Around around();
    /// `take` with the value, unless the question is no longer the one asked.
    template<class T, class Take>
    void await(QFuture<base::Result<T>> future, Take take);

    TimelineReader m_reader;
    timeline::Filter m_filter;
    TimelineWording m_wording;
    TimelineWindow m_window;
    std::unique_ptr<WholeAxis> m_axis; // kept under a filter, for when it is cleared
    std::unique_ptr<WholeAxis> m_next; // numbered, its first rows being read
    std::function<QList<TimelineKey>()> m_held;
    std::optional<TimelineKey> m_sought;
    Figures m_figures;
    qint64 m_lanesOf = -1; // how many events there were when all lanes were counted last
    int m_question = 0; // answers to an older one are dropped
    bool m_whole = false;
    bool m_ready = false;
    bool m_fetching = false;
    bool m_refreshAgain = false;
    bool m_numbering = false;
    bool m_numberAgain = false;
    bool m_takingLines = false;
    bool m_takeLinesAgain = false;
};

} // namespace models
