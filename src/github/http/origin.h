#pragma once

#include "base/result.h"

#include <QUrl>

namespace github {

/// Where a GitHub answers: github.com, a GitHub Enterprise Server or a GHE.com tenant. The token goes nowhere but to
/// the scheme, host and port of `api`. A value.
struct Origin
{
    QUrl api; ///< without a slash at the end: https://api.github.com, https://HOST/api/v3, https://api.SUB.ghe.com
    QUrl graphql;
    QUrl web; ///< what people open, and where the device flow is asked

    /// Of what a person types: "github.com", "ghe.example.com", "acme.ghe.com", or the whole address of an API.
    /// Invalid says what is wrong. Only https, but for a server on this machine's loopback addresses.
    static base::Result<Origin> fromText(const QString &text);

    /// Whether the token may go there: same scheme, host and port as the API.
    bool owns(const QUrl &url) const;
    /// An address of the API; `path` begins with a slash and is encoded already.
    QUrl at(const QString &path) const;
    bool operator==(const Origin &) const = default;
};

/// Loopback addresses by number, and "localhost".
bool isThisMachine(const QUrl &url);

} // namespace github
