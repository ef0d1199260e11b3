#pragma once

#include <QString>

#include <optional>

namespace organization {

enum class MemberRole {
    Unknown,
    Member,
    Admin, ///< owner of the organisation
};
constexpr int memberRoleCount = 3;
QLatin1String memberRoleName(MemberRole role); ///< "admin"
MemberRole memberRoleFrom(const QString &said); ///< Unknown for every other text

/// Somebody who is in an organisation.
struct Member
{
    qint64 id = 0;
    QString nodeId = {};
    QString login = {}; ///< it can change
    MemberRole role = MemberRole::Unknown;
    std::optional<bool> twoFactor = {}; ///< whether they sign in with a second factor; lists of members do not tell

    bool operator==(const Member &) const = default;
};

} // namespace organization
