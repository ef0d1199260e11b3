#pragma once

#include "domain/organization/member.h"
#include "domain/organization/organization.h"
#include "domain/organization/property.h"
#include "store/sqlite/statement.h"

namespace store {

/// Takes what GitHub says of one organization itself into the mirror. `seen` is when GitHub's answer came; a row that
/// was seen later stays as it is, so that what stands does not depend on the order of pages. Each call is one
/// transaction, or part of the open one: on an error nothing of it is there. Uses the writer's connection.
class OrganizationIntake
{
public:
    /// `organization` is its number at GitHub.
    OrganizationIntake(Database &mirror, qint64 organization)
        : m_mirror(mirror)
        , m_organization(organization)
    {
    }

    base::Done add(const organization::Organization &organization, base::Instant seen);
    /// A second factor that is known stays when a list does not tell.
    base::Done add(const QList<organization::Member> &members, base::Instant seen);
    base::Done add(const QList<organization::Property> &properties, base::Instant seen);

private:
    Database &m_mirror;
    const qint64 m_organization;
};

} // namespace store
