#include "domain/incidents/statusupdate.h"

#include "base/canonicaljson.h"
#include "base/hash.h"
#include "base/names.h"
#include "domain/incidents/incident.h"

#include <QJsonObject>

#include <algorithm>

namespace incidents {

namespace {

constexpr base::Names<Audience, audienceCount> audiences{{"responders", "executive", "external", "customers"}};
constexpr base::Names<Issue, 3> issues{{"sent", "failed", "queued_offline"}};

} // namespace

QLatin1String name(Audience audience)
{
    return audiences.of(audience);
}

QString word(Audience audience)
{
    return base::spoken(name(audience));
}

std::optional<Audience> audienceFrom(const QString &name)
{
    return audiences.find(name);
}

bool needsApproval(Audience audience)
{
    return audience == Audience::External || audience == Audience::Customers;
}

bool keepsCadence(Audience audience)
{
    return audience == Audience::Responders || audience == Audience::Executive;
}

QLatin1String name(Issue issue)
{
    return issues.of(issue);
}

QString word(Issue issue)
{
    return base::spoken(name(issue));
}

std::optional<Issue> issueFrom(const QString &name)
{
    return issues.find(name);
}

bool UpdateWords::isEmpty() const
{
    return conditions.trimmed().isEmpty() && actions.trimmed().isEmpty() && needs.trimmed().isEmpty()
        && text.trimmed().isEmpty();
}

QString plainText(const UpdateWords &words)
{
    if (!words.text.isEmpty())
        return words.text;
    QStringList parts;
    const auto add = [&](const QString &head, const QString &body) {
        if (!body.trimmed().isEmpty())
            parts.append(QStringLiteral("%1\n%2").arg(head, body.trimmed()));
    };
    add(QStringLiteral("CONDITIONS"), words.conditions);
    add(QStringLiteral("ACTIONS"), words.actions);
    add(QStringLiteral("NEEDS"), words.needs);
    return parts.join(QStringLiteral("\n\n"));
}

QString digestOf(const UpdateWords &words)
{
    const base::Result<QByteArray> text =
        base::canonicalJson(QJsonObject{{QStringLiteral("conditions"), words.conditions},
                                        {QStringLiteral("actions"), words.actions},
                                        {QStringLiteral("needs"), words.needs},
                                        {QStringLiteral("text"), words.text}});
    return text ? QString::fromLatin1(base::sha256(*text).toHex()) : QString();
}

const StatusUpdate *findUpdate(const Incident &incident, const QString &entryId)
{
    const auto found = std::find_if(incident.updates.cbegin(), incident.updates.cend(),
                                    [&](const StatusUpdate &update) { return update.entryId == entryId; });
    return found == incident.updates.cend() ? nullptr : &*found;
}

const StatusUpdate *currentUpdate(const Incident &incident, Audience audience)
{
    const auto found = std::find_if(incident.updates.crbegin(), incident.updates.crend(),
                                    [&](const StatusUpdate &update) { return update.audience == audience; });
    return found == incident.updates.crend() ? nullptr : &*found;
}

const UpdateApproval *approvalOf(const Incident &incident, const QString &update, const QString &sha256)
{
    const auto found = std::find_if(
        incident.updateApprovals.cbegin(), incident.updateApprovals.cend(),
        [&](const UpdateApproval &approval) { return approval.update == update && approval.sha256 == sha256; });
    return found == incident.updateApprovals.cend() ? nullptr : &*found;
}

const UpdateIssue *lastIssue(const Incident &incident, Audience audience)
{
    const UpdateIssue *last = nullptr;
    for (const UpdateIssue &issue : incident.updateIssues) {
        if (issue.audience == audience && issue.result == Issue::Sent && (!last || last->at <= issue.at))
            last = &issue;
    }
    return last;
}

bool mayApprove(const Incident &incident, const QString &login, base::Instant at)
{
    return std::any_of(incident.roles.cbegin(), incident.roles.cend(), [&](const RoleSpan &span) {
        return (span.role == Role::Commander || span.role == Role::Deputy) && span.login == login && span.assumed <= at
            && (!span.ended || *span.ended > at);
    });
}

} // namespace incidents
