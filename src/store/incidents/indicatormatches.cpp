#include "store/incidents/indicatormatches.h"

#include "domain/incidents/indicatorvalue.h"
#include "store/timeline/journallines.h"

#include <algorithm>

namespace store {

timeline::Filter filterFor(const incidents::Indicator &indicator)
{
    timeline::Filter filter;
    filter.terms.append({incidents::soughtWords(indicator.kind, indicator.value), timeline::Match::Phrase, false});
    return filter;
}

base::Result<CappedCount> linesNaming(Database &journal, const incidents::Indicator &indicator, base::Instant now)
{
    JournalWindow window;
    window.limit = mostMatches + 2; // one more than is said, and its own
    const base::Result<QList<JournalLine>> lines = JournalLines(journal).newest(filterFor(indicator), now, window);
    if (!lines)
        return lines.error();
    const auto named = std::count_if(lines->cbegin(), lines->cend(),
                                     [&](const JournalLine &line) { return line.entryId != indicator.entryId; });
    return CappedCount{std::min<qint64>(named, mostMatches), named > mostMatches};
}

base::Result<CappedCount> eventsNaming(Database &mirror, const incidents::Indicator &indicator, base::Instant now)
{
    return MirrorEvents(mirror).count(filterFor(indicator), now, mostMatches);
}

} // namespace store
