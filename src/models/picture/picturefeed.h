#pragma once

#include "models/picture/timepicture.h"
#include "store/mirror/lanerows.h"
#include "store/store.h"

#include <limits>

namespace models {

/// Fills a picture from a workspace: what machines did, chunk by chunk off the window's thread, and on
/// wish what people wrote and their clocks. After an import only the stretches that grew are read
/// again. Made and owned by whoever shows the picture; the window's thread only.
class PictureFeed : public QObject
{
    Q_OBJECT
public:
    /// What is read beside the machines' lanes.
    enum class Reads { Machines, Everything };

    PictureFeed(store::Store &store, TimePicture &picture, Reads reads, QObject *parent = nullptr);

    /// Reads for the first time; filter and range may be set before.
    void start();
    /// Shows what the filter leaves; what is shown stays until the answer comes.
    void setFilter(const timeline::Filter &filter);
    const timeline::Filter &filter() const { return m_filter; }
    /// Machine events from `first` up to `end` only; without it, all.
    void setRange(base::Instant first, base::Instant end);

    bool isSettled() const { return m_started && m_lane == timeline::laneCount && m_reading == 0; }
    /// What an item says, in one line; on the window's thread, and not when it is gone or this is.
    void describe(const PictureItem &item, const std::function<void(const QString &)> &said);

Q_SIGNALS:
    void settled(); ///< everything that was asked for is in the picture
    void failed(const base::Error &error);

private:
    void load();
    void refresh();
    void readLines();
    void readClocks();
    void nextLane();
    void readOn();
    void check(qsizetype first);
    void take(const base::Result<store::LaneRows> &rows);
    void ended();
    timeline::Lane lane() const { return timeline::Lane(m_lane); }
    template<class T, class Take>
    void await(QFuture<base::Result<T>> future, Take take);

    store::Store &m_store;
    TimePicture &m_picture;
    const Reads m_reads;
    timeline::Filter m_filter;
    base::Instant m_now{}; // for its relative times
    qint64 m_after = -1; // rows strictly between
    qint64 m_before = std::numeric_limits<qint64>::max();
    int m_lane = timeline::laneCount; // being read
    int m_question = 0; // answers to an older one are dropped
    int m_reading = 0; // lines and clocks on their way
    bool m_started = false;
    bool m_fresh = true; // of the lane being read nothing is shown yet
    bool m_checking = false; // what is shown is compared with what is there
    bool m_again = false;
};

} // namespace models
