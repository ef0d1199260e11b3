#pragma once

#include "base/result.h"
#include "github/account/credential.h"
#include "github/http/answer.h"
#include "github/http/origin.h"
#include "github/http/request.h"

#include <QStringList>

#include <variant>

namespace github {

/// What a person types at GitHub to let this console in.
struct DeviceCode
{
    base::Secret device; ///< what this console asks with
    QString user; ///< what the person types: "WDJB-MJHT"
    QUrl page; ///< where
    base::Instant expires{};
    base::Duration interval = std::chrono::seconds(5); ///< between two questions
};

/// Nobody has answered yet; ask again after `interval`.
struct NotYet
{
    base::Duration interval;
};

/// The questions and answers of GitHub's device flow. An error comes with status 200 and in the body.
/// Source: GitHub, "Authorizing OAuth apps: device flow"; RFC 8628. Pure.
namespace deviceflow {

/// `clientId` is the registered application's; nothing secret.
Request codeRequest(const Origin &origin, const QString &clientId, const QStringList &scopes);
base::Result<DeviceCode> codeIn(const Answer &answer, base::Instant now);

Request grantRequest(const Origin &origin, const QString &clientId, const DeviceCode &code);
/// Refused when the person said no, the code ran out or the application is not set up for it. Offline when the answer
/// did not arrive: ask again.
base::Result<std::variant<Credential, NotYet>> grantIn(const Answer &answer, const DeviceCode &code, base::Instant now);

/// The token of an app is renewed with what came beside it, which is good for one use.
Request renewalRequest(const Origin &origin, const QString &clientId, const Credential &old);
base::Result<Credential> renewedIn(const Answer &answer, base::Instant now);

} // namespace deviceflow
} // namespace github
