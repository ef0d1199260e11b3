#include "github/organization/teams.h"

#include "github/http/pathpart.h"
#include "github/organization/lengths.h"

namespace github {

using base::Result;
using namespace organization;

namespace {

QUrl ofTeams(const Origin &origin, const QString &login, const QString &rest)
{
    return origin.at(QStringLiteral("/orgs/") + pathPart(login) + QStringLiteral("/teams") + rest
                     + QStringLiteral("?per_page=100"));
}

std::optional<Team> teamFrom(const JsonFields &said)
{
    const std::optional<qint64> id = said.id();
    Team out{.id = id.value_or(0), .nodeId = said.text("node_id"), .slug = said.text("slug")};
    if (!id || out.slug.isEmpty())
        return {};
    out.name = said.text("name");
    out.description = said.text("description", longestDescription);
    out.privacy = teamPrivacyFrom(said.text("privacy"));
    out.parent = said.object("parent").id();
    return out;
}

/// The greatest of what `permissions` grants, for servers that do not name the role.
Permission greatestOf(const JsonFields &permissions)
{
    for (const char *word : {"admin", "maintain", "push", "triage", "pull"}) {
        if (permissions.flag(word).value_or(false))
            return permissionFrom(QString::fromLatin1(word));
    }
    return Permission::Unknown;
}

} // namespace

Request teamsRequest(const Origin &origin, const QString &login)
{
    return {.url = ofTeams(origin, login, {})};
}

Result<Page<Team>> teamsIn(const QByteArray &body)
{
    return pageIn<Team>(body, {}, teamFrom);
}

Request teamMembersRequest(const Origin &origin, const QString &login, const QString &slug)
{
    return {.url = ofTeams(origin, login, u'/' + pathPart(slug) + QStringLiteral("/members"))};
}

Result<Page<TeamMembership>> teamMembersIn(const QByteArray &body, qint64 team)
{
    return pageIn<TeamMembership>(body, {}, [team](const JsonFields &said) -> std::optional<TeamMembership> {
        const std::optional<qint64> id = said.id();
        const QString login = said.text("login");
        if (!id || login.isEmpty())
            return {};
        return TeamMembership{.team = team, .member = *id, .login = login};
    });
}

Request teamRepositoriesRequest(const Origin &origin, const QString &login, const QString &slug)
{
    return {.url = ofTeams(origin, login, u'/' + pathPart(slug) + QStringLiteral("/repos"))};
}

Result<Page<TeamRepository>> teamRepositoriesIn(const QByteArray &body, qint64 team)
{
    return pageIn<TeamRepository>(body, {}, [team](const JsonFields &said) -> std::optional<TeamRepository> {
        const std::optional<qint64> id = said.id();
        if (!id)
            return {};
        TeamRepository out{.team = team, .repository = *id, .role = said.text("role_name", longestRole)};
        out.permission = out.role.isEmpty() ? greatestOf(said.object("permissions")) : permissionFrom(out.role);
        return out;
    });
}

} // namespace github
