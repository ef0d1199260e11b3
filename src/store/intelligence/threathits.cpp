#include "store/intelligence/threathits.h"

#include "domain/intelligence/mentions.h"

#include <algorithm>

namespace store {

using base::Result;
using namespace intelligence;

namespace {

constexpr int candidatesAPage = 200;
constexpr int mostCandidates = 2000; // of one value: its words may be everywhere

timeline::Filter filterFor(const QString &searched)
{
    timeline::Filter filter;
    filter.terms.append({searched, timeline::Match::Phrase, false});
    return filter;
}

bool namedIn(const MirrorEvent &row, const ThreatValue &value)
{
    const timeline::MachineEvent &event = row.event;
    return mentions(event.text, value) || mentions(event.words, value) || mentions(event.actor, value)
        || mentions(event.repository, value);
}

bool namedIn(const JournalLine &row, const ThreatValue &value)
{
    return mentions(row.text, value);
}

base::Instant timeOf(const MirrorEvent &row)
{
    return row.event.at;
}
base::Instant timeOf(const JournalLine &row)
{
    return row.happened;
}

/// Pages of candidates, each behind the last of the one before.
class MachinePages
{
public:
    MachinePages(Database &mirror, base::Instant now)
        : m_events(mirror)
        , m_now(now)
    {
    }
    void start() { m_window = {.limit = candidatesAPage}; }
    Result<QList<MirrorEvent>> next(const timeline::Filter &filter)
    {
        Result<QList<MirrorEvent>> page = m_events.newest(filter, m_now, m_window);
        if (page && !page->isEmpty())
            m_window.before = page->last().row;
        return page;
    }

private:
    MirrorEvents m_events;
    const base::Instant m_now;
    MirrorWindow m_window;
};

class WrittenPages
{
public:
    WrittenPages(Database &journal, base::Instant now)
        : m_lines(journal)
        , m_now(now)
    {
    }
    void start() { m_window = {.limit = candidatesAPage}; }
    Result<QList<JournalLine>> next(const timeline::Filter &filter)
    {
        Result<QList<JournalLine>> page = m_lines.newest(filter, m_now, m_window);
        if (page && !page->isEmpty())
            m_window.before = {base::micros(page->last().happened), page->last().position};
        return page;
    }

private:
    JournalLines m_lines;
    const base::Instant m_now;
    JournalWindow m_window;
};

template<class Row, class Pages>
base::Done addHits(Pages &pages, const ThreatValue &value, ThreatHits<Row> &out, int most)
{
    const QString searched = searchedText(value);
    if (searched.isEmpty()) {
        out.notLookedFor.append(value.value);
        return base::done();
    }
    pages.start();
    const timeline::Filter filter = filterFor(searched);
    for (int seen = 0; seen < mostCandidates;) {
        const Result<QList<Row>> page = pages.next(filter);
        if (!page)
            return page.error();
        for (const Row &row : *page) {
            if (!namedIn(row, value))
                continue;
            if (out.hits.size() >= most) {
                out.more = true;
                return base::done();
            }
            out.hits.append({value, row});
        }
        if (page->size() < candidatesAPage)
            return base::done();
        seen += int(page->size());
    }
    out.more = true;
    return base::done();
}

template<class Row, class Pages>
Result<ThreatHits<Row>> allHits(Pages pages, const ThreatIndicator &indicator, int most)
{
    ThreatHits<Row> out;
    for (const ThreatValue &value : indicator.values) {
        if (const base::Done added = addHits(pages, value, out, most); !added)
            return added.error();
    }
    std::stable_sort(out.hits.begin(), out.hits.end(),
                     [](const auto &a, const auto &b) { return timeOf(a.row) > timeOf(b.row); });
    return out;
}

} // namespace

Result<MachineHits> machineHits(Database &mirror, const ThreatIndicator &indicator, base::Instant now, int most)
{
    return allHits<MirrorEvent>(MachinePages(mirror, now), indicator, most);
}

Result<WrittenHits> writtenHits(Database &journal, const ThreatIndicator &indicator, base::Instant now, int most)
{
    return allHits<JournalLine>(WrittenPages(journal, now), indicator, most);
}

} // namespace store
