#pragma once

#include "support/dialogue.h"
#include "support/movedtime.h"
#include "support/scriptedkeychain.h"
#include "sync/account/account.h"

/// A console with its account, GitHub, a keychain and time, as a test tells them.
struct ConsoleSession
{
    static base::Instant start() { return *base::fromRfc3339(QStringLiteral("2026-11-28T06:00:00Z")); }
    static QString key() { return QStringLiteral("api.github.com/octocat"); }
    static github::Origin origin() { return *github::Origin::fromText(QStringLiteral("github.com")); }
    static base::Secret token() { return base::Secret("ghp_" + QByteArray(36, 'a')); }
    static QByteArray octocat(const QByteArray &login = "octocat")
    {
        return "{\"id\":583231,\"node_id\":\"U_1\",\"login\":\"" + login + "\",\"name\":\"The Octocat\"}";
    }
    /// Of an app: it expires.
    static github::Credential expiring(base::Instant expires)
    {
        return {base::Secret("ghu_old0old0old0old0old0"), base::Secret("ghr_old"), expires,
                start() + std::chrono::hours(180 * 24)};
    }
    static QByteArray renewed(const QByteArray &name = "new")
    {
        return "{\"access_token\":\"ghu_" + (name + '0').repeated(5)
            + "\",\"expires_in\":28800,\"refresh_token\":\"ghr_" + name + "\",\"refresh_token_expires_in\":15811200}";
    }

    support::Dialogue github;
    support::ScriptedKeychain keychain;
    support::MovedTime time{start()};
    QByteArray given; ///< the token that questions are asked with
    account::Account account{{origin(), QStringLiteral("Iv1.0"), {QStringLiteral("repo")}},
                             {github, keychain, time, time, [this](const base::Secret &token) { give(token); }}};
    QStringList said; ///< by the account
    QObject listener;

    ConsoleSession()
    {
        QObject::connect(&account, &account::Account::failed,
                         [this](const base::Error &error) { said.append(QStringLiteral("failed: ") + error.text()); });
        QObject::connect(&account, &account::Account::signedOut, [this](const base::Done &gone) {
            said.append(gone ? QStringLiteral("gone") : QStringLiteral("not gone: ") + gone.error().text());
        });
    }

    support::Turn &asksWho() { return github.asks("GET", "/user"); }
    support::Turn &asksToRenew(const QByteArray &with = "ghr_old")
    {
        return github.asks("POST", "/login/oauth/access_token").saying("refresh_token=" + with).unauthorised();
    }
    void settle()
    {
        while (github.settle() || keychain.settle()) { }
    }
    void pass(base::Duration span)
    {
        time.advance(span, [this] { settle(); });
    }
    void signIn(account::Keep keep = account::Keep::Keychain)
    {
        asksWho().answers(200, octocat(), {{"X-OAuth-Scopes", "repo, read:org"}});
        account.signInWith(token(), keep);
        settle();
        QCOMPARE(account.state(), account::State::SignedIn);
    }
    /// What a console finds that was signed in with an app before.
    void keep(const github::Credential &credential)
    {
        keychain.kept.insert(key(),
                             account::KeptAccount{credential, 583231, QStringLiteral("octocat"), {}}.written().bytes());
    }
    void resume(const QString &login = QStringLiteral("octocat"))
    {
        account.resume(login);
        settle();
    }
    github::Credential kept() const
    {
        const auto read = account::KeptAccount::read(base::Secret(keychain.kept.value(key())));
        return read ? read->credential : github::Credential{};
    }
    account::Standing standing(account::Feature feature) const
    {
        return account.access().at(int(feature)).verdict.standing;
    }

private:
    void give(const base::Secret &token)
    {
        if (!token.isEmpty() && !kept().isEmpty() && token.bytes().startsWith("ghu_new"))
            storedFirst = storedFirst && kept().token.sameAs(token);
        given = token.bytes();
    }

public:
    bool storedFirst = true; ///< no fresh token was used before the keychain had it
};
