#include "github/limits/stepafter.h"

#include "github/http/link.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace github {

using base::Error;
using base::ErrorKind;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestMessage = 300;

Step again(const QString &what, const QString &detail, bool mayBeDone = false)
{
    return {.kind = Step::Kind::Again, .mayBeDone = mayBeDone, .error = {ErrorKind::Offline, what, detail}};
}

Step failed(ErrorKind kind, const QString &what, const QString &detail = {})
{
    return {.kind = Step::Kind::Failed, .error = {kind, what, detail}};
}

Step wait(base::Instant until, bool everybody, const QString &detail)
{
    return {.kind = Step::Kind::Wait,
            .until = until,
            .everybody = everybody,
            .error = {ErrorKind::RateLimited, QStringLiteral("GitHub asks to wait"), detail}};
}

Step notArrived(const Answer &answer)
{
    switch (answer.arrival) {
    case Arrival::NotSent:
        return again(QStringLiteral("GitHub cannot be reached"), answer.why);
    case Arrival::Lost:
        return again(QStringLiteral("The connection to GitHub broke"), answer.why, answer.write);
    case Arrival::Broken:
        return again(QStringLiteral("GitHub's answer did not arrive whole"), answer.why, answer.write);
    case Arrival::TooLarge:
        return failed(ErrorKind::Refused, QStringLiteral("GitHub's answer is larger than Parapet takes"), answer.why);
    case Arrival::Astray:
    case Arrival::Whole:
        break;
    }
    return failed(ErrorKind::Refused, QStringLiteral("GitHub sent the question on to where it must not go"),
                  answer.why);
}

/// A wait, when the refusal is one of a limit; nothing when it is about permissions.
std::optional<Step> limit(const Answer &answer, base::Instant now, int before)
{
    const QString message = messageIn(answer.body);
    if (const std::optional<qint64> after = numberIn(answer, "retry-after"); after && *after >= 0)
        return wait(now + std::chrono::seconds(qMin<qint64>(*after, 24 * 3600)), true, message);
    const std::optional<qint64> reset = numberIn(answer, "x-ratelimit-reset");
    if (numberIn(answer, "x-ratelimit-remaining") == 0 && reset) {
        // By GitHub's clock, which is not ours.
        const base::Instant there = answer.date().value_or(now);
        const base::Duration left = base::instant(*reset * 1'000'000) - there;
        return wait(now + std::clamp<base::Duration>(left, 1s, 24h), false, message);
    }
    if (answer.status == 429 || message.contains(QLatin1String("rate limit"), Qt::CaseInsensitive)
        || message.contains(QLatin1String("abuse detection"), Qt::CaseInsensitive)) {
        Step step = wait(now + backOff(before), true, message);
        step.unstated = true;
        return step;
    }
    return std::nullopt;
}

Step forbidden(const Answer &answer)
{
    if (const QByteArray sso = answer.header("x-github-sso"); !sso.isEmpty())
        return failed(ErrorKind::Refused,
                      QStringLiteral("The organisation asks this token to be authorised for single sign-on"),
                      QString::fromLatin1(sso.left(longestMessage)));
    const QByteArray needed = answer.header("x-accepted-github-permissions");
    const QByteArray scopes = answer.header("x-accepted-oauth-scopes");
    const QByteArray missing = needed.isEmpty() ? scopes : needed;
    return failed(ErrorKind::Refused,
                  missing.isEmpty() ? QStringLiteral("GitHub does not allow this with this token")
                                    : QStringLiteral("GitHub does not allow this with this token; it takes: %1")
                                          .arg(QString::fromLatin1(missing.left(longestMessage))),
                  messageIn(answer.body));
}

Step whole(const Answer &answer, base::Instant now)
{
    const QByteArray type = answer.header("content-type");
    const bool accepted =
        answer.status == 202 && answer.write; // it will be carried out: runs cancelled, tokens revoked
    if (answer.status == 202 && !accepted) // still being made: statistics, exports
        return wait(now + 5s, false, QStringLiteral("GitHub is still making it"));
    if (answer.status != 204 && answer.status != 205 && !accepted && answer.body.isEmpty())
        return again(QStringLiteral("GitHub's answer is empty"), {}, answer.write);
    if (type.startsWith("text/html"))
        return again(QStringLiteral("A page came instead of GitHub's answer"),
                     QStringLiteral("something between here and GitHub, such as a proxy, may have sent it"),
                     answer.write);
    const QUrl next = linksIn(answer.header("link")).value("next");
    if (next.isEmpty())
        return {.kind = Step::Kind::Last};
    if (next == answer.url)
        return failed(ErrorKind::Corrupt, QStringLiteral("GitHub's list of pages turns in a circle"),
                      next.toDisplayString());
    return {.kind = Step::Kind::More, .next = answer.url.resolved(next)};
}

} // namespace

base::Duration backOff(int before)
{
    return std::min<base::Duration>(1min * (1 << std::clamp(before, 0, 6)), 1h);
}

QString messageIn(const QByteArray &body)
{
    const QJsonObject said = QJsonDocument::fromJson(body).object();
    QString text = said.value(QLatin1String("message")).toString();
    QStringList fields;
    for (const QJsonValue &one : said.value(QLatin1String("errors")).toArray()) {
        const QString words =
            one.isString() ? one.toString() : one.toObject().value(QLatin1String("message")).toString();
        if (!words.isEmpty())
            fields.append(words);
    }
    if (!fields.isEmpty())
        text += QStringLiteral(": ") + fields.join(QLatin1String("; "));
    return text.simplified().left(longestMessage);
}

Step stepAfter(const Answer &answer, base::Instant now, int before)
{
    if (answer.arrival != Arrival::Whole)
        return notArrived(answer);
    const int status = answer.status;
    if (status >= 200 && status < 300)
        return whole(answer, now);
    if (status == 304)
        return answer.conditional ? Step{.kind = Step::Kind::Unchanged}
                                  : again(QStringLiteral("GitHub says unchanged, but was not asked whether it is"), {});
    if (status == 403 || status == 429) {
        const std::optional<Step> limited = limit(answer, now, before);
        return limited ? *limited : forbidden(answer);
    }
    const QString message = messageIn(answer.body);
    if (status == 401)
        return failed(ErrorKind::Refused, QStringLiteral("GitHub does not accept the token any more: sign in again"),
                      message);
    if (status == 404 || status == 410)
        return {
            .kind = Step::Kind::Gone,
            .error = {ErrorKind::Refused, QStringLiteral("GitHub has nothing there, or not for this token"), message}};
    if (status == 409 || status == 412)
        return failed(ErrorKind::Conflict, QStringLiteral("It was changed on GitHub meanwhile"), message);
    if (status >= 500 || status == 408)
        return again(QStringLiteral("GitHub has trouble (status %1)").arg(status), message, answer.write);
    return failed(ErrorKind::Invalid, QStringLiteral("GitHub refused the request (status %1)").arg(status), message);
}

} // namespace github
