#include "sync/account/keptaccount.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace account {

using base::Secret;

namespace {

constexpr int version = 1;

QJsonValue written(const std::optional<base::Instant> &at)
{
    return at ? QJsonValue(base::rfc3339(*at)) : QJsonValue();
}

QString textIn(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

std::optional<base::Instant> instantIn(const QJsonObject &object, const char *name)
{
    const base::Result<base::Instant> at = base::fromRfc3339(textIn(object, name));
    return at ? std::optional(*at) : std::nullopt;
}

} // namespace

Secret KeptAccount::written() const
{
    const QJsonObject object{{QStringLiteral("version"), version},
                             {QStringLiteral("id"), id},
                             {QStringLiteral("login"), login},
                             {QStringLiteral("name"), name},
                             {QStringLiteral("token"), QString::fromLatin1(credential.token.bytes())},
                             {QStringLiteral("refresh"), QString::fromLatin1(credential.refresh.bytes())},
                             {QStringLiteral("expires"), account::written(credential.expires)},
                             {QStringLiteral("refreshExpires"), account::written(credential.refreshExpires)}};
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

base::Result<KeptAccount> KeptAccount::read(const Secret &document)
{
    const QJsonObject object = QJsonDocument::fromJson(document.bytes()).object();
    KeptAccount out{{Secret(textIn(object, "token").toLatin1()), Secret(textIn(object, "refresh").toLatin1()),
                     instantIn(object, "expires"), instantIn(object, "refreshExpires")},
                    object.value(QLatin1String("id")).toInteger(),
                    textIn(object, "login"),
                    textIn(object, "name")};
    const bool known = object.value(QLatin1String("version")).toInt() == version;
    if (!known || out.login.isEmpty() || out.id <= 0 || !github::plausible(out.credential.token))
        return base::Error{base::ErrorKind::Corrupt,
                           QStringLiteral("What the keyring holds of this account cannot be read"),
                           QStringLiteral("sign in again: it is replaced then")};
    return out;
}

QString KeptAccount::keyOf(const github::Origin &origin, const QString &login)
{
    const int port = origin.api.port();
    const QString host = port < 0 ? origin.api.host() : QStringLiteral("%1:%2").arg(origin.api.host()).arg(port);
    return host + u'/' + login.toLower();
}

} // namespace account
