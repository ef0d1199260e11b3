#include "github/account/credential.h"

#include <algorithm>
#include <array>

namespace github {

TokenKind kindOf(const base::Secret &token)
{
    constexpr std::array kinds{std::pair{"ghp_", TokenKind::Classic}, std::pair{"github_pat_", TokenKind::FineGrained},
                               std::pair{"gho_", TokenKind::OAuth}, std::pair{"ghu_", TokenKind::AppUser},
                               std::pair{"ghs_", TokenKind::Installation}};
    for (const auto &[beginning, kind] : kinds) {
        if (token.bytes().startsWith(beginning))
            return kind;
    }
    return TokenKind::Unknown;
}

base::Done plausible(const base::Secret &token)
{
    const auto wrong = [](const QString &why) {
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("That is no token: %1").arg(why),
                           QStringLiteral("copy it again, whole and alone")};
    };
    const QByteArray &bytes = token.bytes();
    if (bytes.isEmpty())
        return wrong(QStringLiteral("it is empty"));
    if (std::any_of(bytes.begin(), bytes.end(), [](char c) { return c <= ' ' || c > '~'; }))
        return wrong(QStringLiteral("there are blanks or other characters in it that no token has"));
    if (bytes.size() < 20 || bytes.size() > 1024)
        return wrong(
            QStringLiteral("it is too %1").arg(bytes.size() < 20 ? QStringLiteral("short") : QStringLiteral("long")));
    return base::done();
}

} // namespace github
