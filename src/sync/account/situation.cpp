#include "sync/account/situation.h"

#include "base/names.h"

#include <array>

namespace account {

namespace {

constexpr base::Names<Situation, situationCount> situations{
    {"unlocked", "locked", "locked_mute", "no_keyring", "no_service", "no_session", "no_library"}};

struct Words
{
    const char *what;
    const char *wayOut;
};

constexpr std::array<Words, situationCount> words{{
    {"The keyring is unlocked", ""},
    {"The keyring is locked", "enter its password when the desktop asks for it"},
    {"The keyring is locked, and nothing here can ask for its password",
     "unlock it in the desktop's password program or sign in to the desktop again; until then the token can be kept "
     "for "
     "this session only"},
    {"There is no keyring yet", "the desktop makes one with the first token and asks for a password for it"},
    {"No service of this desktop keeps passwords, or it does not answer",
     "install gnome-keyring, KeePassXC or KWallet and sign in to the desktop again; until then the token can be kept "
     "for "
     "this session only"},
    {"There is no desktop session here that could keep a password",
     "start Parapet from the desktop, or give parapetctl the token in PARAPET_TOKEN; it is kept for this session only"},
    {"The library that reaches the keyring is missing",
     "install the package libsecret-1-0 and start Parapet again; until then the token can be kept for this session "
     "only"},
}};

} // namespace

QLatin1String name(Situation situation)
{
    return situations.of(situation);
}

QString word(Situation situation)
{
    return QString::fromLatin1(words.at(std::size_t(situation)).what);
}

QString wayOut(Situation situation)
{
    return QString::fromLatin1(words.at(std::size_t(situation)).wayOut);
}

std::optional<base::Error> hindrance(Situation situation)
{
    if (situation == Situation::Unlocked || situation == Situation::NoKeyring)
        return std::nullopt;
    return base::Error{base::ErrorKind::Refused, word(situation), wayOut(situation)};
}

} // namespace account
