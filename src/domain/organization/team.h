#pragma once

#include <QString>

#include <optional>

namespace organization {

/// Who of an organisation can see a team.
enum class TeamPrivacy {
    Unknown,
    Secret, ///< its members and the owners
    Closed, ///< everybody in the organisation
};
constexpr int teamPrivacyCount = 3;
QLatin1String teamPrivacyName(TeamPrivacy privacy); ///< "secret"
TeamPrivacy teamPrivacyFrom(const QString &said); ///< Unknown for every other text

/// What a team may do in a repository; the order is the order of power.
enum class Permission {
    Unknown, ///< or a role that the organisation made itself: see its name
    Read,
    Triage,
    Write,
    Maintain,
    Admin,
};
constexpr int permissionCount = 6;
QLatin1String permissionName(Permission permission); ///< "read"
/// Of both of GitHub's vocabularies: "read" and "pull", "write" and "push"; Unknown for every other text.
Permission permissionFrom(const QString &said);

struct Team
{
    qint64 id = 0;
    QString nodeId = {};
    QString slug = {}; ///< what addresses are made of; changes with the name
    QString name = {};
    QString description = {}; ///< one line; ≤ 1000
    TeamPrivacy privacy = TeamPrivacy::Unknown;
    std::optional<qint64> parent = {}; ///< team

    bool operator==(const Team &) const = default;
};

/// That somebody is in a team, or in one below it.
struct TeamMembership
{
    qint64 team = 0;
    qint64 member = 0;
    QString login = {};

    bool operator==(const TeamMembership &) const = default;
};

/// What a team may do in one repository.
struct TeamRepository
{
    qint64 team = 0;
    qint64 repository = 0;
    Permission permission = Permission::Unknown;
    QString role = {}; ///< GitHub's name of it, or the organisation's; ≤ 100

    bool operator==(const TeamRepository &) const = default;
};

} // namespace organization
