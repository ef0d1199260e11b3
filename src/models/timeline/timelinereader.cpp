#include "models/timeline/timelinereader.h"

#include "store/evidence/evidencetext.h"
#include "store/mirror/lanerows.h"

#include <limits>

namespace models {

using base::Result;
using store::CappedCount;
using store::Database;
using store::JournalLine;
using store::JournalLines;
using store::MirrorEvent;
using store::MirrorEvents;

namespace {

/// What the mirror has of a stretch, and the evidence in it that holds the words asked for.
struct Mirrored
{
    QList<MirrorEvent> events;
    QStringList evidence;
};

constexpr int rowsAStep = 50'000; // some ten milliseconds: as long as a page may have to wait

constexpr std::array machineLanes{timeline::Lane::Audit, timeline::Lane::Workflow, timeline::Lane::Scanner,
                                  timeline::Lane::Telemetry, timeline::Lane::Imported};

Result<TimelineReader::Counts> countsOfLanes(Database &mirror, const timeline::Filter &filter, base::Instant now,
                                             int cap)
{
    const Result<CappedCount> events = MirrorEvents(mirror).count(filter, now, cap);
    if (!events)
        return events.error();
    TimelineReader::Counts counts{.events = *events};
    for (const timeline::Lane lane : machineLanes) {
        const Result<CappedCount> some = MirrorEvents(mirror).count(timeline::within(filter, lane), now, cap);
        if (!some)
            return some.error();
        counts.lanes.at(size_t(lane)) = *some;
    }
    return counts;
}

template<class T>
QFuture<Result<T>> failed(const base::Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(error));
}

} // namespace

QFuture<TimelineReader::Stretch> TimelineReader::older(const timeline::Filter &filter,
                                                       const std::optional<TimelineKey> &before, int limit) const
{
    return stretch(filter, {}, before, limit, true);
}

QFuture<TimelineReader::Stretch> TimelineReader::newer(const timeline::Filter &filter,
                                                       const std::optional<TimelineKey> &after, int limit) const
{
    return stretch(filter, after, {}, limit, false);
}

QFuture<TimelineReader::Stretch> TimelineReader::stretch(const timeline::Filter &filter,
                                                         const std::optional<TimelineKey> &after,
                                                         const std::optional<TimelineKey> &before, int limit,
                                                         bool newest) const
{
    const base::Instant now = m_store.clock().now();
    const store::MirrorWindow events = mirrorBetween(after, before, limit);
    const store::JournalWindow lines = journalBetween(after, before, limit);
    store::Store *const store = &m_store;
    return m_store
        .readMirror([=](Database &mirror) -> Result<Mirrored> {
            MirrorEvents reader(mirror);
            const auto found = newest ? reader.newest(filter, now, events) : reader.oldest(filter, now, events);
            const auto evidence = store::evidenceHolding(mirror, filter.terms);
            if (!found || !evidence)
                return found ? evidence.error() : found.error();
            return Mirrored{*found, *evidence};
        })
        .then([=](const Result<Mirrored> &found) {
            if (!found)
                return failed<TimelineStretch>(found.error());
            return store->readJournal([=](Database &journal) -> Stretch {
                JournalLines reader(journal, found->evidence);
                const auto said = newest ? reader.newest(filter, now, lines) : reader.oldest(filter, now, lines);
                if (!said)
                    return said.error();
                return newest ? mergeNewest(found->events, *said, limit) : mergeOldest(found->events, *said, limit);
            });
        })
        .unwrap();
}

QFuture<Result<QList<MirrorEvent>>> TimelineReader::events(const store::MirrorWindow &window) const
{
    return m_store.readMirror([window](Database &mirror) { return MirrorEvents(mirror).oldest({}, {}, window); });
}

QFuture<Result<QList<JournalLine>>> TimelineReader::lines(const store::JournalWindow &window) const
{
    return m_store.readJournal([window](Database &journal) { return JournalLines(journal).oldest({}, {}, window); });
}

QFuture<Result<QList<store::LineKey>>> TimelineReader::lineKeys(qint64 position) const
{
    return m_store.readJournal([position](Database &journal) { return store::lineKeys(journal, position); });
}

QFuture<Result<QList<qint64>>> TimelineReader::ranks(const QList<AxisDirectory::Rank> &asked,
                                                     const QList<store::LineKey> &keys) const
{
    return m_store.readMirror([asked, keys](Database &mirror) -> Result<QList<qint64>> {
        QList<qint64> ranks;
        for (qsizetype i = 0; i < asked.size(); ++i) {
            const AxisDirectory::Rank &rank = asked.at(i);
            if (rank.known) {
                ranks.append(*rank.known);
                continue;
            }
            const Result<qint64> more =
                store::eventsBetween(mirror, rank.anchor, store::rowAfterLine(keys.at(i).happenedUs));
            if (!more)
                return more.error();
            ranks.append(rank.before + *more);
        }
        return ranks;
    });
}

QFuture<Result<bool>> TimelineReader::step(const std::shared_ptr<store::EventWalk> &walk) const
{
    return m_store.readMirror([walk](Database &mirror) { return walk->step(mirror, rowsAStep); });
}

QFuture<Result<TimelineReader::LaneCounts>> TimelineReader::laneCounts() const
{
    return m_store.readMirror([](Database &mirror) -> Result<LaneCounts> {
        LaneCounts counts;
        for (const timeline::Lane lane : machineLanes) {
            const Result<qint64> count = store::laneCount(mirror, lane, -1, std::numeric_limits<qint64>::max());
            if (!count)
                return count.error();
            counts.at(size_t(lane)) = {*count, false};
        }
        return counts;
    });
}

QFuture<Result<TimelineReader::Counts>> TimelineReader::counts(const timeline::Filter &filter, int cap) const
{
    const base::Instant now = m_store.clock().now();
    store::Store *const store = &m_store;
    struct Found
    {
        Counts counts;
        QStringList evidence;
    };
    return m_store
        .readMirror([=](Database &mirror) -> Result<Found> {
            const auto counts = countsOfLanes(mirror, filter, now, cap);
            const auto evidence = store::evidenceHolding(mirror, filter.terms);
            if (!counts || !evidence)
                return counts ? evidence.error() : counts.error();
            return Found{*counts, *evidence};
        })
        .then([=](const Result<Found> &found) {
            if (!found)
                return failed<Counts>(found.error());
            return store->readJournal([=](Database &journal) -> Result<Counts> {
                const auto lines = JournalLines(journal, found->evidence).newest(filter, now, {.limit = cap + 1});
                if (!lines)
                    return lines.error();
                Counts counts = found->counts;
                counts.lines = {std::min<qint64>(lines->size(), cap), lines->size() > cap};
                return counts;
            });
        })
        .unwrap();
}

} // namespace models
