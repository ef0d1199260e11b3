#pragma once

#include "base/alarms.h"
#include "base/secret.h"
#include "github/http/asking.h"
#include "github/http/origin.h"

#include <QStringList>

namespace account {

class Keychain;

/// Which GitHub, and as which application. Its client id is no secret; without one a token still works.
struct Application
{
    github::Origin origin;
    QString clientId = {};
    QStringList scopes = {};
};

/// What an account stands on; all of it outlives it. `give` hands a new token to whoever asks with it, an empty one
/// when there is none any more.
struct Surroundings
{
    github::Asking &asking;
    Keychain &keychain;
    const base::Clock &clock;
    base::Alarms &alarms;
    std::function<void(const base::Secret &)> give;
};

} // namespace account
