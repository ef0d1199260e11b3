#include "models/intelligence/freshness.h"

#include "domain/intelligence/alertfacts.h"
#include "models/look/clocktext.h"
#include "models/look/span.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

namespace {

struct Freshness
{
    Q_DECLARE_TR_FUNCTIONS(models::Freshness)
public:
    static QString nameOf(const QString &format)
    {
        if (format == QLatin1String("kev"))
            return tr("Known exploited");
        if (format == QLatin1String("epss"))
            return tr("EPSS");
        if (format == QLatin1String("stix"))
            return tr("Indicators");
        return format;
    }
};

} // namespace

std::optional<base::Duration> goodFor(const QString &format)
{
    if (format == QLatin1String("kev") || format == QLatin1String("stix"))
        return intelligence::catalogueGood;
    if (format == QLatin1String("epss"))
        return intelligence::scoreGood;
    return {};
}

look::Spans freshnessSpans(const QList<store::FeedFreshness> &feeds, const QStringList &formats, base::Instant now)
{
    using namespace look;
    Spans out;
    for (const QString &format : formats) {
        if (!out.isEmpty())
            out.append(dim(QStringLiteral("  ·  ")));
        const auto feed = std::find_if(feeds.begin(), feeds.end(),
                                       [&](const store::FeedFreshness &one) { return one.format == format; });
        out.append(dim(Freshness::nameOf(format) + u' '));
        if (feed == feeds.end()) {
            out.append(plain(Freshness::tr("never imported"), Token::Warn));
            continue;
        }
        const base::Instant asOf = feed->asOf.value_or(feed->readAt);
        const std::optional<base::Duration> good = goodFor(format);
        const bool stale = good && now - asOf > *good;
        out.append(mono(base::dayText(asOf), stale ? Token::Warn : Token::Text));
        out.append(stale ? plain(Freshness::tr(" stale, %1").arg(clocktext::ago(now - asOf)), Token::Warn)
                         : dim(Freshness::tr(" imported %1").arg(clocktext::ago(now - feed->readAt))));
    }
    return out;
}

} // namespace models
