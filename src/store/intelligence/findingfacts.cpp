#include "store/intelligence/findingfacts.h"

#include "store/intelligence/feedlog.h"

#include <QDateTime>

#include <algorithm>

namespace store {

using namespace intelligence;
using base::Result;

namespace {

std::optional<base::Instant> beginningOf(QDate day)
{
    return day.isValid() ? std::optional(base::instant(day.startOfDay(Qt::UTC).toSecsSinceEpoch() * 1000000))
                         : std::nullopt;
}

} // namespace

Result<std::optional<base::Instant>> catalogueAsOf(Database &mirror)
{
    const Result<QList<FeedFreshness>> feeds = feedFreshness(mirror);
    if (!feeds)
        return feeds.error();
    const auto kev = std::find_if(feeds->begin(), feeds->end(),
                                  [](const FeedFreshness &one) { return one.format == QLatin1String("kev"); });
    if (kev == feeds->end())
        return std::optional<base::Instant>();
    return std::optional(kev->asOf.value_or(kev->readAt));
}

AlertFacts factsOf(const FindingRow &row, const std::optional<base::Instant> &catalogue, base::Instant now)
{
    AlertFacts out = intelligence::factsOf(row.finding, row.firstSeen);
    out.noted = now;
    out.sha256 = QByteArray::fromHex(row.evidence.toLatin1());
    if (row.exploited) {
        out.listing = Listing::Listed;
        out.listed = beginningOf(row.exploited->added);
        out.ransomware = row.exploited->ransomware;
        out.catalogueAsOf = catalogue;
    } else if (row.finding.cve && catalogue) {
        out.listing = Listing::NotListed;
        out.catalogueAsOf = catalogue;
    }
    if (row.score) {
        out.score = row.score->score;
        out.scoreDay = beginningOf(row.score->day);
    }
    return out;
}

Result<std::optional<AlertFacts>> factsNow(Database &mirror, const QString &key, base::Instant now)
{
    const Result<std::optional<FindingRow>> row = finding(mirror, key);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<AlertFacts>();
    const Result<std::optional<base::Instant>> catalogue = catalogueAsOf(mirror);
    if (!catalogue)
        return catalogue.error();
    return std::optional(factsOf(**row, *catalogue, now));
}

} // namespace store
