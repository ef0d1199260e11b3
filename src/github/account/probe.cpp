#include "github/account/probe.h"

#include "domain/account/scopes.h"
#include "github/limits/stepafter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace github {

using account::Feature;
using account::Standing;
using account::Verdict;

namespace {

constexpr qsizetype longest = 300;

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

/// Of something between here and GitHub, such as a proxy.
bool isPage(const Answer &answer)
{
    return answer.header("content-type").startsWith("text/html");
}

/// Whether GitHub's sentence says that the plan, a product or a setting keeps it away, and not the token.
bool speaksOfPlan(const QString &message)
{
    constexpr std::array sayings{"upgrade to",      "must be enabled", "is disabled",     "are disabled",
                                 "is not enabled",  "not available",   "not purchased",   "not licensed",
                                 "are not enabled", "enterprise plan", "not supported by"};
    return std::any_of(sayings.begin(), sayings.end(), [&message](const char *saying) {
        return message.contains(QLatin1String(saying), Qt::CaseInsensitive);
    });
}

QStringList listIn(const Answer &answer, const QByteArray &header)
{
    QStringList out;
    for (const QByteArray &one : answer.header(header).split(',')) {
        if (!one.trimmed().isEmpty())
            out.append(QString::fromLatin1(one.trimmed().left(longest)));
    }
    return out;
}

/// The scopes that would have been enough, when the answer says that the token has none of them.
QString missingScopes(const Answer &answer)
{
    if (!answer.headers.contains("x-oauth-scopes"))
        return {};
    const QStringList accepted = listIn(answer, "x-accepted-oauth-scopes");
    const QSet<QString> held = account::containedIn(listIn(answer, "x-oauth-scopes"));
    for (const QString &scope : accepted) {
        if (held.contains(scope))
            return {};
    }
    return accepted.join(QLatin1String(" or "));
}

/// 404 hides what one may not see.
Verdict hidden(Feature feature, const Answer &answer, const Step &step)
{
    if (const QString scopes = missingScopes(answer); !scopes.isEmpty())
        return {Standing::Missing, QStringLiteral("the token lacks the scope %1").arg(scopes)};
    const char *beside = account::needOf(feature).beside;
    const QByteArray permissions = answer.header("x-accepted-github-permissions").left(longest);
    if (!permissions.isEmpty())
        return {Standing::Missing,
                QStringLiteral("GitHub shows nothing there: it takes the permission %1%2")
                    .arg(QString::fromLatin1(permissions),
                         beside ? QStringLiteral(", and %1").arg(QString::fromLatin1(beside)) : QString())};
    if (beside)
        return {Standing::NotInPlan,
                QStringLiteral("GitHub does not offer it here: it takes %1").arg(QString::fromLatin1(beside))};
    return {Standing::Missing, step.error.what};
}

Verdict refused(const Answer &answer, const Step &step)
{
    const QString message = messageIn(answer.body);
    if (answer.header("x-github-sso").isEmpty() && speaksOfPlan(message))
        return {Standing::NotInPlan, message};
    if (const QString scopes = missingScopes(answer); !scopes.isEmpty())
        return {Standing::Missing, QStringLiteral("the token lacks the scope %1").arg(scopes)};
    return {Standing::Missing, step.error.text()};
}

/// The operations repository itself says whether it can be written to; its issues do not.
Verdict writable(const Answer &answer)
{
    const QJsonObject repository = QJsonDocument::fromJson(answer.body).object();
    if (repository.value(QLatin1String("archived")).toBool())
        return {Standing::Missing, QStringLiteral("the operations repository is archived")};
    if (!repository.value(QLatin1String("has_issues")).toBool(true))
        return {Standing::Missing, QStringLiteral("the operations repository has its issues switched off")};
    const QJsonObject role = repository.value(QLatin1String("permissions")).toObject();
    if (role.contains(QLatin1String("push")) && !role.value(QLatin1String("push")).toBool())
        return {Standing::Missing,
                QStringLiteral("the role in the operations repository is not enough: it takes the role Write, without "
                               "which GitHub drops labels silently")};
    return {Standing::Granted, {}};
}

} // namespace

QList<Probe> probes(const Origin &origin, const QString &organization, const QString &operations)
{
    const QString org = QStringLiteral("/orgs/") + encoded(organization);
    QList<Probe> out;
    const auto add = [&](Feature feature, const QString &path) { out.append({feature, {.url = origin.at(path)}}); };
    const QString one = QStringLiteral("?per_page=1");
    add(Feature::Repositories, org + QStringLiteral("/repos") + one);
    add(Feature::Properties, org + QStringLiteral("/properties/values") + one);
    add(Feature::Teams, org + QStringLiteral("/teams") + one);
    add(Feature::Rulesets, org + QStringLiteral("/rulesets") + one);
    add(Feature::RuleSuites, org + QStringLiteral("/rulesets/rule-suites") + one);
    add(Feature::AuditLog, org + QStringLiteral("/audit-log") + one);
    add(Feature::DependabotAlerts, org + QStringLiteral("/dependabot/alerts") + one);
    add(Feature::CodeScanningAlerts, org + QStringLiteral("/code-scanning/alerts") + one);
    add(Feature::SecretScanningAlerts, org + QStringLiteral("/secret-scanning/alerts") + one);
    const QStringList parts = operations.split(u'/');
    if (parts.size() != 2 || parts.contains(QString()))
        return out;
    const QString repository = QStringLiteral("/repos/") + encoded(parts.at(0)) + u'/' + encoded(parts.at(1));
    add(Feature::Runs, repository + QStringLiteral("/actions/runs") + one);
    add(Feature::Files, repository + QStringLiteral("/branches") + one); // an empty repository has no contents
    add(Feature::ReadIssues, repository + QStringLiteral("/issues") + one + QStringLiteral("&state=all"));
    add(Feature::WriteIssues, repository);
    return out;
}

account::Probes knownOf(const Origin &origin)
{
    const bool server = origin.api.path() == QLatin1String("/api/v3");
    return {{Feature::Revoke,
             server ? Verdict{Standing::NotInPlan,
                              QStringLiteral("no GitHub Enterprise Server can revoke credentials "
                                             "by itself: whoever runs it has to")}
                    : Verdict{Standing::Granted, {}}}};
}

Verdict probed(Feature feature, const Answer &answer, base::Instant now)
{
    const Step step = stepAfter(answer, now);
    switch (step.kind) {
    case Step::Kind::More:
    case Step::Kind::Last:
        if (QJsonDocument::fromJson(answer.body).isNull())
            return {Standing::Unknown, QStringLiteral("GitHub's answer did not arrive whole")};
        return feature == Feature::WriteIssues ? writable(answer) : Verdict{Standing::Granted, {}};
    case Step::Kind::Gone:
        if (isPage(answer))
            break;
        return speaksOfPlan(messageIn(answer.body)) ? refused(answer, step) : hidden(feature, answer, step);
    case Step::Kind::Failed:
        if (answer.arrival == Arrival::Whole && answer.status == 403 && !isPage(answer))
            return refused(answer, step);
        break;
    default:
        break;
    }
    return {Standing::Unknown, step.error.text()};
}

} // namespace github
