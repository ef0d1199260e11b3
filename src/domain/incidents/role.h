#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace incidents {

enum class Role { Commander, Deputy, Investigator, Communicator, Scribe, Expert, Observer };
/// "ic", "deputy", "investigator", "communicator", "scribe", "sme", "observer".
QLatin1String name(Role role);
/// "IC", "Deputy", … as shown.
QString word(Role role);
/// Reads a name or a unique beginning of it ("inv", "com").
std::optional<Role> roleFrom(const QString &text);

/// One person in one role for a time.
struct RoleSpan
{
    Role role = Role::Observer;
    QString login;
    base::Instant assumed{};
    std::optional<base::Instant> ended;
    QString handover; ///< note given at the end
    QString entryId;
    bool operator==(const RoleSpan &) const = default;
};

/// A commander is tired after this long in one go.
constexpr base::Duration commanderFatigue = std::chrono::hours(4);

} // namespace incidents
