#pragma once

#include "base/error.h"

#include <optional>

namespace account {

/// What the desktop has to keep a secret in. Measured with gnome-keyring and QtKeychain 0.13 on Debian 12: what a read
/// and a write say does not tell these apart.
enum class Situation {
    Unlocked,
    Locked, ///< and something can ask the person for the password
    LockedMute, ///< and nothing can ask
    NoKeyring, ///< a service, but no keyring yet: the first write makes one
    NoService, ///< a session, but nothing in it keeps secrets, or it does not answer
    NoSession, ///< no D-Bus session: a server, a terminal through ssh
    NoLibrary, ///< libsecret is not installed
};
constexpr int situationCount = 7;
QLatin1String name(Situation situation);
/// What it is, in a sentence.
QString word(Situation situation);
/// What a person can do about it; empty where nothing has to be done.
QString wayOut(Situation situation);

/// Why nothing can be kept or found there; nothing when it can be tried.
std::optional<base::Error> hindrance(Situation situation);

} // namespace account
