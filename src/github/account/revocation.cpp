#include "github/account/revocation.h"

#include "github/limits/stepafter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace github::revocation {

using base::Error;
using base::ErrorKind;

namespace {

bool isTaken(const base::Secret &credential)
{
    constexpr std::array beginnings{"ghp_", "github_pat_", "gho_", "ghu_", "ghr_"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&credential](const char *one) { return credential.bytes().startsWith(one); });
}

} // namespace

base::Result<Request> request(const Origin &origin, const QList<base::Secret> &credentials)
{
    if (origin.api.path() == QLatin1String("/api/v3"))
        return Error{ErrorKind::Refused,
                     QStringLiteral("A GitHub Enterprise Server cannot revoke credentials by itself"),
                     QStringLiteral("whoever runs it has to")};
    if (credentials.isEmpty() || credentials.size() > mostAtOnce)
        return Error{ErrorKind::Invalid,
                     QStringLiteral("GitHub revokes 1 to %1 credentials at once, not %2")
                         .arg(mostAtOnce)
                         .arg(credentials.size())};
    QJsonArray list;
    for (const base::Secret &credential : credentials) {
        if (!isTaken(credential))
            return Error{ErrorKind::Invalid,
                         QStringLiteral("Credential %1 is of no kind that GitHub revokes").arg(list.size() + 1),
                         QStringLiteral("it takes those that begin with ghp_, github_pat_, gho_, ghu_ or ghr_")};
        list.append(QString::fromLatin1(credential.bytes()));
    }
    return Request{.verb = "POST",
                   .url = origin.at(QStringLiteral("/credentials/revoke")),
                   .body =
                       QJsonDocument(QJsonObject{{QStringLiteral("credentials"), list}}).toJson(QJsonDocument::Compact),
                   .authorised = false};
}

base::Done taken(const Answer &answer, base::Instant now)
{
    if (answer.arrival == Arrival::Whole && answer.status >= 200 && answer.status < 300)
        return base::done(); // 202: it is carried out later
    return stepAfter(answer, now).error;
}

} // namespace github::revocation
