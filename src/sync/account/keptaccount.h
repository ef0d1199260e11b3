#pragma once

#include "github/account/credential.h"
#include "github/account/viewer.h"

namespace account {

/// What the keyring holds of an account: the credential, and whose it is, so that a console that starts offline knows.
struct KeptAccount
{
    github::Credential credential;
    qint64 id = 0;
    QString login;
    QString name; ///< may be empty

    /// One JSON document.
    base::Secret written() const;
    /// Corrupt when it cannot be read; the error holds nothing of it.
    static base::Result<KeptAccount> read(const base::Secret &document);
    /// Under which it is kept: "api.github.com/octocat". Logins do not tell case apart.
    static QString keyOf(const github::Origin &origin, const QString &login);
};

} // namespace account
