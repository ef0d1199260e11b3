#include "models/picture/picturefeed.h"

#include "base/whendone.h"
#include "store/incidents/clockrows.h"
#include "store/mirror/mirrorevents.h"
#include "store/mirror/mirrorrow.h"

namespace models {

using base::Result;
using store::Database;
using store::LaneRows;
using timeline::Lane;

namespace {

constexpr int chunk = 1 << 16; // rows read in one go from an index
constexpr int sifted = 1 << 12; // rows read in one go where each is looked at
constexpr int firstMachine = int(Lane::Audit);

} // namespace

PictureFeed::PictureFeed(store::Store &store, TimePicture &picture, Reads reads, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_picture(picture)
    , m_reads(reads)
    , m_now(store.clock().now())
{
    connect(&store, &store::Store::mirrorChanged, this, &PictureFeed::refresh);
    connect(&store, &store::Store::changedElsewhere, this, &PictureFeed::refresh);
    if (reads == Reads::Everything)
        connect(&store, &store::Store::committed, this, [this] {
            readLines();
            readClocks();
        });
}

void PictureFeed::start()
{
    m_started = true;
    load();
}

template<class T, class Take>
void PictureFeed::await(QFuture<Result<T>> future, Take take)
{
    base::whenDone(future, this, [this, take, question = m_question](const Result<T> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
        if (question == m_question)
            take(answer);
    });
}

void PictureFeed::setFilter(const timeline::Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    load();
}

void PictureFeed::setRange(base::Instant first, base::Instant end)
{
    const qint64 after = store::firstRowAt(first) - 1;
    const qint64 before = store::firstRowAt(end);
    if (after == m_after && before == m_before)
        return;
    m_after = after;
    m_before = before;
    load();
}

void PictureFeed::load()
{
    if (!m_started)
        return;
    ++m_question;
    m_now = m_store.clock().now();
    m_reading = 0;
    m_checking = false;
    m_again = false;
    m_lane = firstMachine - 1;
    readLines();
    readClocks();
    nextLane();
}

/// While something is being read already, afterwards.
void PictureFeed::refresh()
{
    if (!m_started)
        return;
    if (m_lane < timeline::laneCount) {
        m_again = true;
        return;
    }
    if (!m_filter.isEmpty()) {
        load();
        return;
    }
    readLines();
    readClocks();
    m_checking = true;
    m_lane = firstMachine - 1;
    nextLane();
}

void PictureFeed::readLines()
{
    if (m_reads != Reads::Everything || !m_started)
        return;
    ++m_reading;
    const auto marks = [filter = m_filter, now = m_now](Database &journal) {
        return store::JournalLines(journal).marks(filter, now);
    };
    await(m_store.readJournal(marks), [this](const Result<QList<store::LineMark>> &lines) {
        if (lines)
            m_picture.setLines(*lines);
        --m_reading;
        ended();
    });
}

void PictureFeed::readClocks()
{
    if (m_reads != Reads::Everything || !m_started)
        return;
    if (!timeline::asksOnlyWhen(m_filter) || !timeline::admits(m_filter, Lane::Clocks)) {
        m_picture.setClocks({});
        return;
    }
    ++m_reading;
    await(m_store.readJournal(&store::clockRows), [this](const Result<QList<store::ClockRow>> &rows) {
        const QList<timeline::FieldTerm> asked = m_filter.of(timeline::Field::Incident);
        QList<PictureClock> clocks;
        for (const store::ClockRow &row : rows ? *rows : QList<store::ClockRow>()) {
            const bool wanted = asked.isEmpty() || std::any_of(asked.begin(), asked.end(), [&](const auto &term) {
                                    return row.incidentId.contains(term.value.section(u'-', -1), Qt::CaseInsensitive);
                                });
            if (wanted)
                clocks.append({row.clock, row.incident});
        }
        m_picture.setClocks(clocks);
        --m_reading;
        ended();
    });
}

void PictureFeed::nextLane()
{
    m_fresh = true;
    if (++m_lane == timeline::laneCount) {
        ended();
        return;
    }
    if (m_checking)
        check(0);
    else
        readOn();
}

/// The next rows of the lane: after those that are shown, or from the beginning.
void PictureFeed::readOn()
{
    const TickPyramid &shown = std::as_const(m_picture).ticks(lane());
    const qint64 after = m_fresh && !m_checking ? m_after
        : shown.isEmpty()                       ? m_after
                                                : std::max(m_after, shown.row(shown.size() - 1));
    const auto read = [=, filter = m_filter, now = m_now, lane = lane(), before = m_before](Database &mirror) {
        return store::laneRows(mirror, filter, lane, now, after, before, filter.isEmpty() ? chunk : sifted);
    };
    await(m_store.readMirror(read), [this](const Result<LaneRows> &rows) { take(rows); });
}

void PictureFeed::take(const Result<LaneRows> &rows)
{
    TickPyramid &shown = m_picture.ticks(lane());
    const bool replaced = m_fresh && !m_checking && !shown.isEmpty();
    if (replaced)
        shown.clear();
    m_fresh = false;
    if (rows)
        shown.append(rows->rows);
    if (replaced || (rows && !rows->rows.isEmpty()))
        m_picture.touch();
    if (rows && rows->more)
        readOn();
    else
        nextLane();
}

/// Whether as many rows are there as are shown from `first` on, up to a chunk; reads them again if not.
/// What stands between two chunks is of the second.
void PictureFeed::check(qsizetype first)
{
    const TickPyramid &shown = std::as_const(m_picture).ticks(lane());
    const qsizetype size = std::min<qsizetype>(chunk, shown.size() - first);
    if (size <= 0) {
        readOn();
        return;
    }
    const qint64 after = first == 0 ? m_after : shown.row(first - 1);
    const qint64 before = shown.row(first + size - 1) + 1;
    const auto compare = [=, lane = lane(), now = m_now](Database &mirror) -> Result<std::optional<LaneRows>> {
        const Result<qint64> count = store::laneCount(mirror, lane, after, before);
        if (!count)
            return count.error();
        if (*count == size)
            return std::optional<LaneRows>();
        const Result<LaneRows> rows =
            store::laneRows(mirror, {}, lane, now, after, before, std::numeric_limits<int>::max());
        return rows ? Result<std::optional<LaneRows>>(*rows) : rows.error();
    };
    await(m_store.readMirror(compare), [this, first, size](const Result<std::optional<LaneRows>> &rows) {
        qsizetype now = size;
        if (rows && *rows) {
            now = (*rows)->rows.size();
            m_picture.ticks(lane()).replace(first, size, (*rows)->rows);
            m_picture.touch();
        }
        check(first + now);
    });
}

void PictureFeed::ended()
{
    if (!isSettled())
        return;
    if (m_again) {
        m_again = false;
        refresh();
        return;
    }
    Q_EMIT settled();
}

void PictureFeed::describe(const PictureItem &item, const std::function<void(const QString &)> &said)
{
    if (item.row >= 0) {
        const auto find = [row = item.row](Database &mirror) { return store::MirrorEvents(mirror).find(row); };
        base::whenDone(m_store.readMirror(find), this, [said](const Result<std::optional<store::MirrorEvent>> &event) {
            if (event && *event)
                said((*event)->event.text.isEmpty() ? (*event)->event.action : (*event)->event.text);
        });
    } else if (item.position >= 0) {
        store::JournalWindow window{{item.happenedUs, item.position - 1}, {item.happenedUs, item.position + 1}, 1};
        const auto find = [window](Database &journal) { return store::JournalLines(journal).newest({}, {}, window); };
        base::whenDone(m_store.readJournal(find), this, [said](const Result<QList<store::JournalLine>> &lines) {
            if (lines && !lines->isEmpty())
                said(lines->first().text + QStringLiteral(" · ") + lines->first().author);
        });
    }
}

} // namespace models
