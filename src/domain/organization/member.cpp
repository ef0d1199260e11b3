#include "domain/organization/member.h"

#include "base/names.h"

namespace organization {

namespace {

constexpr base::Names<MemberRole, memberRoleCount> memberRoleNames{{"unknown", "member", "admin"}};

} // namespace

QLatin1String memberRoleName(MemberRole role)
{
    return memberRoleNames.of(role);
}

MemberRole memberRoleFrom(const QString &said)
{
    return memberRoleNames.find(said.toLower()).value_or(MemberRole::Unknown);
}

} // namespace organization
