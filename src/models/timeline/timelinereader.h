#pragma once

#include "domain/timeline/lane.h"
#include "models/timeline/axisdirectory.h"
#include "store/store.h"

#include <array>

namespace models {

/// The questions the timeline asks of the two files, each answered on their readers. Stateless but for
/// the store; the window's thread only.
class TimelineReader
{
public:
    explicit TimelineReader(store::Store &store)
        : m_store(store)
    {
    }
    store::Store &store() const { return m_store; }

    using Stretch = base::Result<TimelineStretch>;
    /// The rows next before `before` (the newest of all without it), in the order of time.
    QFuture<Stretch> older(const timeline::Filter &filter, const std::optional<TimelineKey> &before, int limit) const;
    /// The rows next after `after`.
    QFuture<Stretch> newer(const timeline::Filter &filter, const std::optional<TimelineKey> &after, int limit) const;

    QFuture<base::Result<QList<store::MirrorEvent>>> events(const store::MirrorWindow &window) const;
    QFuture<base::Result<QList<store::JournalLine>>> lines(const store::JournalWindow &window) const;

    /// Keys of lines that arrived after that position.
    QFuture<base::Result<QList<store::LineKey>>> lineKeys(qint64 position) const;
    /// For each of the keys how many events come before it.
    QFuture<base::Result<QList<qint64>>> ranks(const QList<AxisDirectory::Rank> &asked,
                                               const QList<store::LineKey> &keys) const;
    /// One step of numbering everything; false at the end.
    QFuture<base::Result<bool>> step(const std::shared_ptr<store::EventWalk> &walk) const;

    /// How many events of each machine lane there are, by its number in `timeline::Lane`.
    using LaneCounts = std::array<store::CappedCount, timeline::laneCount>;
    /// How many machine events and how many lines match, each up to `cap`.
    struct Counts
    {
        store::CappedCount events;
        store::CappedCount lines;
        LaneCounts lanes;
    };
    QFuture<base::Result<Counts>> counts(const timeline::Filter &filter, int cap) const;
    /// All of each lane, exactly.
    QFuture<base::Result<LaneCounts>> laneCounts() const;

private:
    QFuture<Stretch> stretch(const timeline::Filter &filter, const std::optional<TimelineKey> &after,
                             const std::optional<TimelineKey> &before, int limit, bool newest) const;

    store::Store &m_store;
};

} // namespace models
