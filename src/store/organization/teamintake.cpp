#include "store/organization/teamintake.h"

#include "store/organization/pageintake.h"
#include "store/organization/upsert.h"

namespace store {

using base::Done;
using base::Result;
using namespace organization;

Done TeamIntake::add(const QList<Team> &teams, base::Instant seen)
{
    Result<Statement> row = prepareUpsert(
        m_mirror, "team", {"id"}, {"organization", "node_id", "slug", "name", "description", "privacy", "parent"});
    if (!row)
        return row.error();
    return takePage(m_mirror, OrganizationList::Teams, m_organization, seen, teams, [&](const Team &team) {
        row->with(team.id, m_organization, team.nodeId, team.slug, team.name, team.description, int(team.privacy),
                  team.parent, base::micros(seen));
        return row->run();
    });
}

Done TeamIntake::addMembers(qint64 team, const QList<TeamMembership> &members, base::Instant seen)
{
    Result<Statement> row = prepareUpsert(m_mirror, "team_member", {"team", "member"}, {"login"});
    if (!row)
        return row.error();
    return takePage(m_mirror, OrganizationList::TeamMembers, team, seen, members, [&](const TeamMembership &one) {
        row->with(team, one.member, one.login, base::micros(seen));
        return row->run();
    });
}

Done TeamIntake::addRepositories(qint64 team, const QList<TeamRepository> &repositories, base::Instant seen)
{
    Result<Statement> row = prepareUpsert(m_mirror, "team_repository", {"team", "repository"}, {"permission", "role"});
    if (!row)
        return row.error();
    return takePage(m_mirror, OrganizationList::TeamRepositories, team, seen, repositories,
                    [&](const TeamRepository &one) {
                        row->with(team, one.repository, int(one.permission), one.role, base::micros(seen));
                        return row->run();
                    });
}

} // namespace store
