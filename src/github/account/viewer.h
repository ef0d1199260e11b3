#pragma once

#include "base/result.h"
#include "domain/account/access.h"
#include "github/account/credential.h"
#include "github/http/answer.h"
#include "github/http/origin.h"
#include "github/http/request.h"

#include <QStringList>

namespace github {

/// Who is signed in, and what GitHub says of the token that asked. A value.
struct Viewer
{
    qint64 id = 0; ///< stays when the login changes
    QString node; ///< GitHub's global id
    QString login;
    QString name; ///< may be empty
    std::optional<QStringList> scopes = {}; ///< nothing: the token has permissions, which nobody can list
    std::optional<base::Instant> tokenExpires = {}; ///< nothing: never, or GitHub did not say
    QString server = {}; ///< the version of a GitHub Enterprise Server; empty for github.com and GHE.com
    QString application = {}; ///< client id of the OAuth app that the token belongs to; may be empty

    account::Rights rights() const { return scopes ? account::Rights::Scopes : account::Rights::Permissions; }
    bool operator==(const Viewer &) const = default;
};

/// Source: GitHub, REST API "Get the authenticated user" and "Troubleshooting the REST API".
Request viewerRequest(const Origin &origin);
/// Refused when the token is not accepted; Offline when the answer did not arrive, or is none of GitHub's.
base::Result<Viewer> viewerIn(const Answer &answer, base::Instant now);

/// "2026-12-01 08:00:00 UTC", "2026-12-01 08:00:00 -0500"; nothing when it cannot be read.
std::optional<base::Instant> expirationIn(const QByteArray &header);

} // namespace github
