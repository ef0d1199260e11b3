#include "models/timeline/wholeaxis.h"

#include "base/whendone.h"

#include <algorithm>

namespace models {

using base::Result;

namespace {

constexpr int mostWanted = 12; // pages: who scrolls on no longer wants what flew past
constexpr int mostReading = 2;

} // namespace

WholeAxis::WholeAxis(const TimelineReader &reader, AxisDirectory directory, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_directory(std::move(directory))
    , m_events(pagesKept)
    , m_lines(pagesKept * AxisDirectory::pageRows)
{
}

const TimelineItem *WholeAxis::at(int row)
{
    const AxisDirectory::Place place = m_directory.at(row);
    return place.line ? line(place.rank) : event(place.rank);
}

const TimelineItem *WholeAxis::event(qint64 rank)
{
    const qint64 page = rank / AxisDirectory::pageRows;
    const QList<TimelineItem> *const held = m_events.object(page);
    if (!held)
        ask({false, page});
    const qint64 inPage = rank % AxisDirectory::pageRows;
    return held && inPage < held->size() ? &held->at(inPage) : nullptr;
}

const TimelineItem *WholeAxis::line(qint64 rank)
{
    const HeldLine *const held = m_lines.object(m_directory.line(rank).position);
    if (!held || held->generation != m_lineGeneration)
        ask({true, rank / AxisDirectory::pageRows});
    return held ? &held->item : nullptr;
}

void WholeAxis::want(int first, int last)
{
    for (int row = std::max(0, first); row <= std::min(last, rows() - 1); ++row)
        (void)at(row);
}

void WholeAxis::want(const TimelineKey &key)
{
    if (key.line) {
        const qint64 rank = m_directory.lineRank({key.first, key.second});
        if (rank >= 0)
            (void)at(int(m_directory.rowOf({true, rank})));
        return;
    }
    const Page page{false, m_directory.pageOfEvent(key.first)};
    if (page.number >= 0 && !m_events.contains(page.number))
        ask(page);
}

std::optional<TimelineKey> WholeAxis::keyAt(int row)
{
    if (row < 0 || row >= rows())
        return {};
    const AxisDirectory::Place place = m_directory.at(row);
    if (place.line) {
        const store::LineKey &key = m_directory.line(place.rank);
        return TimelineKey::ofLine(key.happenedUs, key.position);
    }
    const TimelineItem *const item = at(row);
    return item ? std::optional(TimelineKey::of(*item)) : std::nullopt;
}

int WholeAxis::rowOf(const TimelineKey &key)
{
    if (key.line)
        return int(m_directory.rowOfLine({key.first, key.second}));
    const qint64 page = m_directory.pageOfEvent(key.first);
    const QList<TimelineItem> *const held = m_events.object(page);
    if (!held)
        return -1;
    const auto found =
        std::lower_bound(held->begin(), held->end(), key, [](const TimelineItem &item, const TimelineKey &wanted) {
            return TimelineKey::of(item) < wanted;
        });
    if (found == held->end() || TimelineKey::of(*found) != key)
        return -1;
    return int(m_directory.rowOf({false, page * AxisDirectory::pageRows + (found - held->begin())}));
}

void WholeAxis::insert(const store::LineKey &key, qint64 rank)
{
    m_directory.insert(key, rank);
}

void WholeAxis::readLinesAgain()
{
    ++m_lineGeneration;
    Q_EMIT loaded();
}

void WholeAxis::ask(const Page &page)
{
    if (m_reading.contains(page))
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    readNext();
}

void WholeAxis::readNext()
{
    while (!m_wanted.isEmpty() && m_reading.size() < mostReading) {
        const Page page = m_wanted.takeLast();
        m_reading.insert(page);
        read(page);
    }
}

void WholeAxis::read(const Page &page)
{
    if (page.lines) {
        base::whenDone(m_reader.lines(m_directory.linePage(page.number)), this,
                       [this, page, generation = m_lineGeneration](const Result<QList<store::JournalLine>> &lines) {
                           if (lines)
                               take(page, *lines, generation);
                           ended(page, lines ? base::done() : base::Done(lines.error()));
                       });
        return;
    }
    base::whenDone(m_reader.events(m_directory.eventPage(page.number)), this,
                   [this, page](const Result<QList<store::MirrorEvent>> &events) {
                       if (events)
                           take(page, *events);
                       ended(page, events ? base::done() : base::Done(events.error()));
                   });
}

void WholeAxis::ended(const Page &page, const base::Done &outcome)
{
    m_reading.remove(page);
    if (!outcome)
        Q_EMIT failed(outcome.error());
    else
        Q_EMIT loaded();
    readNext();
    if (isSettled())
        Q_EMIT settled();
}

void WholeAxis::take(const Page &page, const QList<store::MirrorEvent> &events)
{
    m_events.insert(page.number, new QList<TimelineItem>(events.begin(), events.end()));
}

void WholeAxis::take(const Page &page, const QList<store::JournalLine> &lines, int generation)
{
    for (const store::JournalLine &line : lines)
        m_lines.insert(line.position, new HeldLine{line, generation});
    const qint64 first = page.number * AxisDirectory::pageRows;
    const qint64 end = std::min<qint64>(first + AxisDirectory::pageRows, m_directory.lines());
    bool missing = false;
    for (qint64 rank = first; rank < end && !missing; ++rank) {
        const HeldLine *const held = m_lines.object(m_directory.line(rank).position);
        missing = !held || TimelineKey::of(held->item).first != m_directory.line(rank).happenedUs;
    }
    if (missing && generation == m_lineGeneration)
        Q_EMIT outdated();
}

} // namespace models
