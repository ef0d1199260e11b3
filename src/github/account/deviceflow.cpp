#include "github/account/deviceflow.h"

#include "github/limits/stepafter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace github::deviceflow {

using base::Error;
using base::ErrorKind;
using base::Result;
using namespace std::chrono_literals;

namespace {

constexpr base::Duration shortest = 1s; // between two questions, whatever is said
constexpr base::Duration longest = 1h;

Request asked(const Origin &origin, const QString &path, const QList<std::pair<QString, QString>> &fields)
{
    QUrlQuery form;
    for (const auto &[name, value] : fields)
        form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    QUrl url = origin.web;
    url.setPath(path);
    return {.verb = "POST",
            .url = url,
            .body = form.toString(QUrl::FullyEncoded).toLatin1(),
            .contentType = "application/x-www-form-urlencoded",
            .accept = "application/json", // else it answers as a form
            .authorised = false};
}

Error refused(const QString &what, const QString &detail = {})
{
    return {ErrorKind::Refused, what, detail};
}

/// What went wrong, in words, for the errors of RFC 8628 and GitHub's own.
Error spoken(const QString &code, const QString &description)
{
    if (code == QLatin1String("access_denied"))
        return refused(QStringLiteral("The sign-in was declined on GitHub"));
    if (code == QLatin1String("expired_token") || code == QLatin1String("token_expired"))
        return refused(QStringLiteral("The code ran out before it was entered: start again"));
    if (code == QLatin1String("device_flow_disabled"))
        return refused(
            QStringLiteral("The application does not allow signing in with a code: switch the device flow on "
                           "in its settings on GitHub, or use a token"));
    if (code == QLatin1String("incorrect_client_credentials") || code == QLatin1String("unauthorized_client"))
        return refused(QStringLiteral("GitHub does not know the application: check its client ID"));
    if (code == QLatin1String("bad_refresh_token"))
        return refused(QStringLiteral("The sign-in cannot be renewed any more: sign in again"));
    return refused(QStringLiteral("GitHub refused the sign-in"), description.isEmpty() ? code : description);
}

Result<QJsonObject> objectIn(const Answer &answer, base::Instant now)
{
    const Step step = stepAfter(answer, now);
    if (step.kind == Step::Kind::Gone)
        return refused(QStringLiteral("GitHub does not know the application: check its client ID"));
    if (step.kind != Step::Kind::Last)
        return step.error;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return Error{ErrorKind::Offline, QStringLiteral("GitHub's answer did not arrive whole"), {}};
    return document.object();
}

QString textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

base::Duration spanOf(const QJsonObject &object, const char *name, base::Duration otherwise)
{
    const double stated = object.value(QLatin1String(name)).toDouble(-1);
    return stated < 0 ? otherwise : base::Duration(std::chrono::seconds(qint64(std::min(stated, 1e9))));
}

std::optional<base::Instant> endOf(const QJsonObject &object, const char *name, base::Instant now)
{
    const base::Duration span = spanOf(object, name, 0s);
    return span > 0s ? std::optional(now + span) : std::nullopt;
}

Result<Credential> credentialIn(const QJsonObject &object, base::Instant now)
{
    Credential out{base::Secret(textOf(object, "access_token").toLatin1()),
                   base::Secret(textOf(object, "refresh_token").toLatin1()), endOf(object, "expires_in", now),
                   endOf(object, "refresh_token_expires_in", now)};
    if (out.isEmpty())
        return Error{ErrorKind::Offline, QStringLiteral("GitHub's answer holds no token"), {}};
    return out;
}

} // namespace

Request codeRequest(const Origin &origin, const QString &clientId, const QStringList &scopes)
{
    return asked(origin, QStringLiteral("/login/device/code"),
                 {{QStringLiteral("client_id"), clientId}, {QStringLiteral("scope"), scopes.join(u' ')}});
}

Result<DeviceCode> codeIn(const Answer &answer, base::Instant now)
{
    const Result<QJsonObject> object = objectIn(answer, now);
    if (!object)
        return object.error();
    if (const QString code = textOf(*object, "error"); !code.isEmpty())
        return spoken(code, textOf(*object, "error_description"));
    DeviceCode out{base::Secret(textOf(*object, "device_code").toLatin1()), textOf(*object, "user_code"),
                   QUrl(textOf(*object, "verification_uri"), QUrl::StrictMode),
                   now + spanOf(*object, "expires_in", 15min),
                   std::clamp(spanOf(*object, "interval", 5s), shortest, longest)};
    if (out.device.isEmpty() || out.user.isEmpty() || !out.page.isValid())
        return Error{ErrorKind::Offline, QStringLiteral("GitHub's answer holds no code"), {}};
    return out;
}

Request grantRequest(const Origin &origin, const QString &clientId, const DeviceCode &code)
{
    return asked(origin, QStringLiteral("/login/oauth/access_token"),
                 {{QStringLiteral("client_id"), clientId},
                  {QStringLiteral("device_code"), QString::fromLatin1(code.device.bytes())},
                  {QStringLiteral("grant_type"), QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")}});
}

Result<std::variant<Credential, NotYet>> grantIn(const Answer &answer, const DeviceCode &code, base::Instant now)
{
    if (now >= code.expires)
        return spoken(QStringLiteral("expired_token"), {});
    const Result<QJsonObject> object = objectIn(answer, now);
    if (!object)
        return object.error();
    const QString error = textOf(*object, "error");
    if (error == QLatin1String("authorization_pending"))
        return std::variant<Credential, NotYet>(NotYet{code.interval});
    if (error == QLatin1String("slow_down")) // five seconds more, or what it says
        return std::variant<Credential, NotYet>(
            NotYet{std::clamp(spanOf(*object, "interval", code.interval + 5s), code.interval + 5s, longest)});
    if (!error.isEmpty())
        return spoken(error, textOf(*object, "error_description"));
    const Result<Credential> credential = credentialIn(*object, now);
    if (!credential)
        return credential.error();
    return std::variant<Credential, NotYet>(*credential);
}

Request renewalRequest(const Origin &origin, const QString &clientId, const Credential &old)
{
    return asked(origin, QStringLiteral("/login/oauth/access_token"),
                 {{QStringLiteral("client_id"), clientId},
                  {QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                  {QStringLiteral("refresh_token"), QString::fromLatin1(old.refresh.bytes())}});
}

Result<Credential> renewedIn(const Answer &answer, base::Instant now)
{
    const Result<QJsonObject> object = objectIn(answer, now);
    if (!object)
        return object.error();
    if (const QString error = textOf(*object, "error"); !error.isEmpty())
        return spoken(error, textOf(*object, "error_description"));
    return credentialIn(*object, now);
}

} // namespace github::deviceflow
