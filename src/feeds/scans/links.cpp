#include "feeds/scans/links.h"

#include <QUrl>

#include <algorithm>

namespace feeds {

bool isLink(const QString &text)
{
    if (!text.startsWith(QLatin1String("https://")) && !text.startsWith(QLatin1String("http://")))
        return false;
    const bool plain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c.unicode() < 0x7f && c != u'"'; });
    const QUrl url(text, QUrl::StrictMode);
    return plain && text.size() <= 500 && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
}

QStringList linksOf(const QStringList &texts, qsizetype most)
{
    QStringList links;
    for (const QString &text : texts) {
        if (links.size() < most && isLink(text) && !links.contains(text))
            links.append(text);
    }
    return links;
}

} // namespace feeds
