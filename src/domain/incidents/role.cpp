#include "domain/incidents/role.h"

#include "base/names.h"

namespace incidents {

namespace {
constexpr base::Names<Role, 7> roles{{"ic", "deputy", "investigator", "communicator", "scribe", "sme", "observer"}};
}

QLatin1String name(Role role)
{
    return roles.of(role);
}

QString word(Role role)
{
    const bool initials = role == Role::Commander || role == Role::Expert;
    return initials ? QString(name(role)).toUpper() : base::spoken(name(role));
}

std::optional<Role> roleFrom(const QString &text)
{
    return roles.complete(text);
}

} // namespace incidents
