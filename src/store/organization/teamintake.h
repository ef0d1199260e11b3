#pragma once

#include "base/instant.h"
#include "domain/organization/team.h"
#include "store/sqlite/database.h"

namespace store {

/// Takes the teams of one organization into the mirror, who is in them and what they may do; rules as those of
/// OrganizationIntake. Members and repositories may come before their team.
class TeamIntake
{
public:
    TeamIntake(Database &mirror, qint64 organization)
        : m_mirror(mirror)
        , m_organization(organization)
    {
    }

    base::Done add(const QList<organization::Team> &teams, base::Instant seen);
    /// A page of the members of one team.
    base::Done addMembers(qint64 team, const QList<organization::TeamMembership> &members, base::Instant seen);
    /// A page of the repositories of one team.
    base::Done addRepositories(qint64 team, const QList<organization::TeamRepository> &repositories,
                               base::Instant seen);

private:
    Database &m_mirror;
    const qint64 m_organization;
};

} // namespace store
