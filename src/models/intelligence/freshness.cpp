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
    static QString never() { return tr("never imported"); }
    static QString stale(const QString &ago) { return tr(" stale, %1").arg(ago); }
    static QString imported(const QString &ago) { return tr(" imported %1").arg(ago); }
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
    look::Spans out;
    for (const QString &format : formats) {
        if (!out.isEmpty())
            out.append(look::dim(QStringLiteral("  ·  ")));
        const auto feed = std::find_if(feeds.begin(), feeds.end(),
                                       [&](const store::FeedFreshness &one) { return one.format == format; });
        out.append(look::dim(Freshness::nameOf(format) + u' '));
        if (feed == feeds.end()) {
            out.append(look::plain(Freshness::never(), look::Token::Warn));
            continue;
        }
        const base::Instant asOf = feed->asOf.value_or(feed->readAt);
        const std::optional<base::Duration> good = goodFor(format);
        const bool stale = good && now - asOf > *good;
        out.append(look::mono(base::dayText(asOf), stale ? look::Token::Warn : look::Token::Text));
        out.append(stale ? look::plain(Freshness::stale(look::clocktext::ago(now - asOf)), look::Token::Warn)
                         : look::dim(Freshness::imported(look::clocktext::ago(now - feed->readAt))));
    }
    return out;
}

} // namespace models
