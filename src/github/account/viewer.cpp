#include "github/account/viewer.h"

#include "base/text.h"
#include "github/limits/stepafter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace github {

using base::Error;
using base::ErrorKind;

namespace {

constexpr qsizetype longestName = 200;

QString textOf(const QJsonObject &object, const char *name)
{
    return base::onOneLine(base::beginning(object.value(QLatin1String(name)).toString(), longestName));
}

QString headerOf(const Answer &answer, const QByteArray &name)
{
    return base::onOneLine(base::beginning(QString::fromUtf8(answer.header(name)).trimmed(), longestName));
}

std::optional<QStringList> scopesIn(const Answer &answer)
{
    const auto header = answer.headers.constFind("x-oauth-scopes");
    if (header == answer.headers.constEnd())
        return std::nullopt;
    QStringList out;
    for (const QByteArray &scope : header->split(',')) {
        if (const QByteArray trimmed = scope.trimmed(); !trimmed.isEmpty())
            out.append(QString::fromLatin1(trimmed.left(longestName)));
    }
    return out;
}

} // namespace

Request viewerRequest(const Origin &origin)
{
    return {.url = origin.at(QStringLiteral("/user"))};
}

base::Result<Viewer> viewerIn(const Answer &answer, base::Instant now)
{
    const Step step = stepAfter(answer, now);
    if (step.kind != Step::Kind::Last && step.kind != Step::Kind::More)
        return step.error;
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    Viewer out{.id = object.value(QLatin1String("id")).toInteger(),
               .node = textOf(object, "node_id"),
               .login = textOf(object, "login"),
               .name = textOf(object, "name"),
               .scopes = scopesIn(answer),
               .tokenExpires = expirationIn(answer.header("github-authentication-token-expiration")),
               .server = headerOf(answer, "x-github-enterprise-version"),
               .application = headerOf(answer, "x-oauth-client-id")};
    if (out.id <= 0 || out.login.isEmpty())
        return Error{ErrorKind::Offline, QStringLiteral("GitHub's answer did not arrive whole"),
                     QStringLiteral("it does not say who is signed in")};
    return out;
}

std::optional<base::Instant> expirationIn(const QByteArray &header)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d) ?(UTC|GMT|Z|([+-]\\d\\d):?(\\d\\d))$"));
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(header).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString zone =
        match.captured(4).isEmpty() ? QStringLiteral("Z") : match.captured(4) + u':' + match.captured(5);
    const base::Result<base::Instant> at = base::fromRfc3339(match.captured(1) + u'T' + match.captured(2) + zone);
    return at ? std::optional(*at) : std::nullopt;
}

} // namespace github
