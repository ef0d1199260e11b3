#include "github/organization/organizations.h"

#include "github/http/pathpart.h"

namespace github {

using base::Error;
using base::ErrorKind;
using base::Result;
using namespace organization;

Request organizationRequest(const Origin &origin, const QString &login)
{
    return {.url = origin.at(QStringLiteral("/orgs/") + pathPart(login))};
}

Result<Organization> organizationIn(const QByteArray &body)
{
    const Result<JsonAnswer> answer = JsonAnswer::parse(body);
    if (!answer)
        return answer.error();
    const JsonFields said = answer->root();
    const std::optional<qint64> id = said.id();
    const QString login = said.text("login");
    if (!id || login.isEmpty())
        return Error{ErrorKind::Offline, QStringLiteral("GitHub's answer is not the organization that was asked for"),
                     said.text("message", 200)};
    const JsonFields plan = said.object("plan");
    Organization out{.id = *id, .nodeId = said.text("node_id"), .login = login, .name = said.text("name")};
    out.plan = plan.text("name");
    out.publicRepositories = said.count("public_repos");
    out.privateRepositories = said.count("total_private_repos");
    out.seats = plan.count("seats");
    out.filledSeats = plan.count("filled_seats");
    out.twoFactorRequired = said.flag("two_factor_requirement_enabled");
    return out;
}

Request membersRequest(const Origin &origin, const QString &login, MemberRole role)
{
    const QString which = role == MemberRole::Unknown ? QStringLiteral("all") : QString(memberRoleName(role));
    return {.url = origin.at(QStringLiteral("/orgs/") + pathPart(login) + QStringLiteral("/members?per_page=100&role=")
                             + which)};
}

Result<Page<Member>> membersIn(const QByteArray &body, MemberRole role)
{
    return pageIn<Member>(body, {}, [role](const JsonFields &said) -> std::optional<Member> {
        const std::optional<qint64> id = said.id();
        const QString login = said.text("login");
        if (!id || login.isEmpty())
            return {};
        return Member{.id = *id, .nodeId = said.text("node_id"), .login = login, .role = role};
    });
}

} // namespace github
