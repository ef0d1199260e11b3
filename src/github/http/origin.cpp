#include "github/http/origin.h"

#include <QHostAddress>

namespace github {

using base::Error;
using base::ErrorKind;

namespace {

Error wrong(const QString &why)
{
    return {ErrorKind::Invalid, QStringLiteral("That is no address of a GitHub: %1").arg(why),
            QStringLiteral("for example github.com, ghe.example.com or acme.ghe.com")};
}

QUrl sibling(const QUrl &of, const QString &path)
{
    QUrl url = of;
    url.setPath(path);
    return url;
}

QUrl onHost(const QString &host)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    return url;
}

Origin ofHost(const QUrl &url)
{
    QString host = url.host();
    for (const char *name : {"github.com", "www.github.com", "api.github.com"}) {
        if (host == QLatin1String(name)) {
            const QUrl api = onHost(QStringLiteral("api.github.com"));
            return {api, sibling(api, QStringLiteral("/graphql")), onHost(QStringLiteral("github.com"))};
        }
    }
    if (host.endsWith(QLatin1String(".ghe.com"))) {
        if (host.startsWith(QLatin1String("api.")))
            host.remove(0, 4);
        const QUrl api = onHost(QStringLiteral("api.") + host);
        return {api, sibling(api, QStringLiteral("/graphql")), onHost(host)};
    }
    return {sibling(url, QStringLiteral("/api/v3")), sibling(url, QStringLiteral("/api/graphql")), sibling(url, {})};
}

} // namespace

bool isThisMachine(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

base::Result<Origin> Origin::fromText(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return wrong(QStringLiteral("it is empty"));
    QUrl url(typed.contains(QLatin1String("://")) ? typed : QStringLiteral("https://") + typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return wrong(QStringLiteral("“%1” cannot be read").arg(typed.left(80)));
    if (!url.userInfo().isEmpty())
        return wrong(QStringLiteral("it must not hold a name or a password"));
    if (url.hasQuery() || url.hasFragment())
        return wrong(QStringLiteral("it must end with the host or its API's path"));
    const bool plainHere = url.scheme() == QLatin1String("http") && isThisMachine(url);
    if (url.scheme() != QLatin1String("https") && !plainHere)
        return wrong(QStringLiteral("it must begin with https"));
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    if (url.path().isEmpty() && !plainHere)
        return ofHost(url);
    if (url.path().isEmpty()) // a server that speaks the API at its root, as one for tests does
        return Origin{url, sibling(url, QStringLiteral("/graphql")), url};
    if (url.path() != QLatin1String("/api/v3"))
        return wrong(QStringLiteral("the path of an API is /api/v3"));
    return Origin{url, sibling(url, QStringLiteral("/api/graphql")), sibling(url, {})};
}

bool Origin::owns(const QUrl &url) const
{
    const int standard = api.scheme() == QLatin1String("https") ? 443 : 80;
    return url.scheme() == api.scheme() && url.host() == api.host() && url.port(standard) == api.port(standard)
        && url.userInfo().isEmpty();
}

QUrl Origin::at(const QString &path) const
{
    return QUrl(api.toString(QUrl::FullyEncoded) + path, QUrl::StrictMode);
}

} // namespace github
