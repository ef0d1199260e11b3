#include "domain/incidents/role.h"

#include "domain/incidents/names.h"

namespace incidents {

namespace {
constexpr Names<Role, 7> roles{{"ic", "deputy", "investigator", "communicator", "scribe", "sme", "observer"}};
}

QLatin1String name(Role role)
{
    return roles.of(role);
}

QString word(Role role)
{
    const bool initials = role == Role::Commander || role == Role::Expert;
    return initials ? QString(name(role)).toUpper() : spoken(name(role));
}

std::optional<Role> roleFrom(const QString &text)
{
    return roles.complete(text);
}

} // namespace incidents
