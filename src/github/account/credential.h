#pragma once

#include "base/instant.h"
#include "base/secret.h"

#include <optional>

namespace github {

/// What lets a person in: a token, and for the tokens of an app what it is renewed with. A value.
struct Credential
{
    base::Secret token;
    base::Secret refresh; ///< good for one use; empty for tokens that do not expire by themselves
    std::optional<base::Instant> expires; ///< of the token; nothing when it does not, or GitHub did not say
    std::optional<base::Instant> refreshExpires;

    bool isEmpty() const { return token.isEmpty(); }
};

/// The kinds of token, which their beginnings tell. Source: GitHub, "About authentication to GitHub".
enum class TokenKind {
    Classic, ///< ghp_: personal, with scopes
    FineGrained, ///< github_pat_: personal, with permissions that cannot be asked for
    OAuth, ///< gho_: of an OAuth app, with scopes
    AppUser, ///< ghu_: of a GitHub App for a person; expires after 8 hours
    Installation, ///< ghs_: of a GitHub App for itself
    Unknown,
};
TokenKind kindOf(const base::Secret &token);

/// Invalid with a reason when a text that was pasted cannot be a token: blanks or control characters inside, something
/// far too long or short. The reason never holds the text.
base::Done plausible(const base::Secret &token);

} // namespace github
