#include "store/incidents/indicatormatches.h"

#include "domain/incidents/indicatorvalue.h"
#include "store/evidence/evidencetext.h"
#include "store/intelligence/threats.h"
#include "store/timeline/journallines.h"

#include <algorithm>

namespace store {

namespace {

using intelligence::ThreatKind;

CappedCount cappedMatches(qsizetype count)
{
    return {std::min<qint64>(count, mostMatches), count > mostMatches};
}

/// What threat indicators call the same thing; nothing where they have no word for it.
QList<intelligence::ThreatValue> threatValuesOf(const incidents::Indicator &indicator)
{
    QString sought = incidents::soughtWords(indicator.kind, indicator.value);
    QList<std::pair<ThreatKind, QString>> written;
    if (indicator.kind == incidents::IndicatorKind::Endpoint) {
        sought.remove(u'[').remove(u']');
        written = {{ThreatKind::Url, indicator.value},
                   {ThreatKind::Ipv4, sought},
                   {ThreatKind::Ipv6, sought},
                   {ThreatKind::Domain, sought}};
    } else if (indicator.kind == incidents::IndicatorKind::Hash) {
        written = {{ThreatKind::Md5, sought},
                   {ThreatKind::Sha1, sought},
                   {ThreatKind::Sha256, sought},
                   {ThreatKind::Sha512, sought}};
    }
    QList<intelligence::ThreatValue> out;
    for (const auto &[kind, text] : written) {
        if (const auto value = intelligence::threatValue(kind, text))
            out.append(*value);
    }
    return out;
}

} // namespace

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
    return cappedMatches(named);
}

base::Result<CappedCount> eventsNaming(Database &mirror, const incidents::Indicator &indicator, base::Instant now)
{
    return MirrorEvents(mirror).count(filterFor(indicator), now, mostMatches);
}

base::Result<CappedCount> evidenceNaming(Database &mirror, const incidents::Indicator &indicator)
{
    const base::Result<QStringList> files = evidenceHolding(mirror, filterFor(indicator).terms);
    return files ? base::Result<CappedCount>(cappedMatches(files->size())) : files.error();
}

base::Result<CappedCount> threatsNaming(Database &mirror, const incidents::Indicator &indicator)
{
    QSet<QString> named; // one may name the host and the URL
    for (const intelligence::ThreatValue &value : threatValuesOf(indicator)) {
        const base::Result<QList<ThreatRow>> rows = threatsNaming(mirror, value);
        if (!rows)
            return rows.error();
        for (const ThreatRow &row : *rows)
            named.insert(row.indicator.id);
    }
    return cappedMatches(named.size());
}

} // namespace store
