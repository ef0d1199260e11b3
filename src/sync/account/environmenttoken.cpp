#include "sync/account/environmenttoken.h"

#include <cstdlib>
#include <cstring>
#include <string.h>

namespace account {

base::Secret takeEnvironmentToken()
{
    constexpr const char *name = "PARAPET_TOKEN";
    char *const value = std::getenv(name);
    if (!value)
        return {};
    const base::Secret token{QByteArray(value)};
    explicit_bzero(value, std::strlen(value));
    unsetenv(name);
    return token;
}

} // namespace account
