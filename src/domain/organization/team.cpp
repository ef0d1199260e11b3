#include "domain/organization/team.h"

#include "base/names.h"

namespace organization {

namespace {

constexpr base::Names<TeamPrivacy, teamPrivacyCount> teamPrivacyNames{{"unknown", "secret", "closed"}};
constexpr base::Names<Permission, permissionCount> permissionNames{
    {"unknown", "read", "triage", "write", "maintain", "admin"}};

} // namespace

QLatin1String teamPrivacyName(TeamPrivacy privacy)
{
    return teamPrivacyNames.of(privacy);
}

TeamPrivacy teamPrivacyFrom(const QString &said)
{
    return teamPrivacyNames.find(said.toLower()).value_or(TeamPrivacy::Unknown);
}

QLatin1String permissionName(Permission permission)
{
    return permissionNames.of(permission);
}

Permission permissionFrom(const QString &said)
{
    const QString word = said.toLower();
    if (word == QLatin1String("pull"))
        return Permission::Read;
    if (word == QLatin1String("push"))
        return Permission::Write;
    return permissionNames.find(word).value_or(Permission::Unknown);
}

} // namespace organization
