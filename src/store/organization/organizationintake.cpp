#include "store/organization/organizationintake.h"

#include "store/organization/pageintake.h"
#include "store/organization/upsert.h"

namespace store {

using base::Done;
using base::Result;
using namespace organization;

Done OrganizationIntake::add(const Organization &said, base::Instant seen)
{
    Result<Statement> row = prepareUpsert(m_mirror, "organization", {"id"},
                                          {"node_id", "login", "name", "plan", "public_repositories",
                                           "private_repositories", "seats", "filled_seats", "two_factor_required"});
    if (!row)
        return row.error();
    row->with(said.id, said.nodeId, said.login, said.name, said.plan, said.publicRepositories, said.privateRepositories,
              said.seats, said.filledSeats, said.twoFactorRequired, base::micros(seen));
    return row->run();
}

Done OrganizationIntake::add(const QList<Member> &members, base::Instant seen)
{
    Result<Statement> row = Statement::prepare(
        m_mirror,
        "INSERT INTO member (organization, id, node_id, login, role, two_factor, seen_us) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET node_id = excluded.node_id, login = excluded.login, role = excluded.role,"
        " two_factor = coalesce(excluded.two_factor, two_factor), seen_us = excluded.seen_us"
        " WHERE excluded.seen_us >= member.seen_us");
    if (!row)
        return row.error();
    return takePage(m_mirror, OrganizationList::Members, m_organization, seen, members, [&](const Member &member) {
        row->with(m_organization, member.id, member.nodeId, member.login, int(member.role), member.twoFactor,
                  base::micros(seen));
        return row->run();
    });
}

Done OrganizationIntake::add(const QList<Property> &properties, base::Instant seen)
{
    Result<Statement> row = prepareUpsert(m_mirror, "property", {"organization", "name"},
                                          {"type", "type_said", "required", "allowed", "default_value", "description"});
    if (!row)
        return row.error();
    return takePage(
        m_mirror, OrganizationList::Properties, m_organization, seen, properties, [&](const Property &said) {
            row->with(m_organization, said.name, int(said.type), said.typeSaid, said.required, said.allowed.join(u'\n'),
                      said.defaultValue.join(u'\n'), said.description, base::micros(seen));
            return row->run();
        });
}

} // namespace store
