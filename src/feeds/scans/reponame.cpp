#include "feeds/scans/reponame.h"

#include <QStringList>

#include <algorithm>

namespace feeds {

namespace {

bool isName(const QString &part)
{
    return !part.isEmpty() && part.size() <= 100 && part != QLatin1String(".") && part != QLatin1String("..")
        && std::all_of(part.begin(), part.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
                   || c == u'_' || c == u'.';
           });
}

} // namespace

QString repositoryName(const QString &url)
{
    QString path = url.trimmed();
    const qsizetype scheme = path.indexOf(QLatin1String("://"));
    if (scheme >= 0) {
        const qsizetype host = path.indexOf(u'/', scheme + 3);
        if (host < 0 || path.startsWith(QLatin1String("file:")))
            return {};
        path = path.sliced(host + 1);
    } else if (const qsizetype colon = path.indexOf(u':'); colon >= 0) { // git@host:owner/name
        if (!path.first(colon).contains(u'@'))
            return {};
        path = path.sliced(colon + 1);
    }
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(QLatin1String(".git")))
        path.chop(4);
    const QStringList parts = path.split(u'/');
    return parts.size() == 2 && isName(parts.at(0)) && isName(parts.at(1)) ? path : QString();
}

} // namespace feeds
