// Does with the desktop's keyring what a test in a session of its own asks, and says what came of it:
//
//     keychainhand look | read KEY | write KEY SECRET | remove KEY
//     keychainhand sign-in | sign-out      to a GitHub in this program, with the token in PARAPET_TOKEN
//
// Standard output is what a person would be shown; standard error every line of the log, as redacted.

#include "base/log.h"
#include "github/http/client.h"
#include "support/loopback.h"
#include "sync/account/account.h"
#include "sync/account/desktopkeychain.h"
#include "sync/account/environmenttoken.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << '\n' << Qt::flush;
}

void end(const QString &line)
{
    say(line);
    QCoreApplication::quit();
}

QString spoken(const base::Done &done)
{
    return done ? QStringLiteral("done") : QStringLiteral("error: ") + done.error().text();
}

void logged(QtMsgType, const QMessageLogContext &, const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(base::redacted(text)));
}

/// A console with an account at a GitHub of this program, and the keyring of this session.
struct Scene
{
    Loopback server;
    github::Client client{*github::Origin::fromText(server.address())};
    base::SystemClock clock;
    base::SystemAlarms alarms{clock};
    account::DesktopKeychain &keychain;
    account::Account account{{client.origin()}, {client, keychain, clock, alarms, [this](const base::Secret &token) {
                                                     client.setToken(token);
                                                 }}};

    explicit Scene(account::DesktopKeychain &keychain)
        : keychain(keychain)
    {
        QObject::connect(&account, &account::Account::failed,
                         [](const base::Error &error) { end(QStringLiteral("failed: ") + error.text()); });
        QObject::connect(&account, &account::Account::signedOut,
                         [](const base::Done &gone) { end(QStringLiteral("signed out: ") + spoken(gone)); });
    }

    void signIn(bool andOut)
    {
        server.thenSay(200, {"Content-Type: application/json", "X-OAuth-Scopes: repo"},
                       R"({"id":583231,"login":"octocat","name":"The Octocat"})");
        QObject::connect(&account, &account::Account::changed, [this, andOut] {
            if (account.state() != account::State::SignedIn)
                return;
            const bool kept = account.kept() == account::Keep::Keychain;
            say(QStringLiteral("signed in as %1, kept %2")
                    .arg(account.viewer()->login,
                         kept ? QStringLiteral("in the keyring") : QStringLiteral("for this session")));
            if (account.problem())
                say(QStringLiteral("because: ") + account.problem()->text());
            if (andOut)
                account.signOut();
            else
                QCoreApplication::quit();
        });
        account.signInWith(account::takeEnvironmentToken(), account::Keep::Keychain);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qInstallMessageHandler(logged);
    const QStringList asked = application.arguments();
    const QString verb = asked.value(1);
    const QString key = asked.value(2);
    account::DesktopKeychain keychain(std::chrono::seconds(5));
    std::unique_ptr<Scene> scene;
    if (verb == QLatin1String("look")) {
        keychain.look(&application, [](account::Situation situation) { end(account::name(situation)); });
    } else if (verb == QLatin1String("read")) {
        keychain.read(key, &application, [](const auto &found) {
            if (!found)
                end(QStringLiteral("error: ") + found.error().text());
            else
                end(*found ? QStringLiteral("found: ") + QString::fromUtf8((*found)->bytes())
                           : QStringLiteral("nothing"));
        });
    } else if (verb == QLatin1String("write")) {
        keychain.write(key, base::Secret(asked.value(3).toUtf8()), &application,
                       [](const base::Done &done) { end(spoken(done)); });
    } else if (verb == QLatin1String("remove")) {
        keychain.remove(key, &application, [](const base::Done &done) { end(spoken(done)); });
    } else if (verb == QLatin1String("sign-in") || verb == QLatin1String("sign-out")) {
        scene = std::make_unique<Scene>(keychain);
        scene->signIn(verb == QLatin1String("sign-out"));
    } else {
        return 2;
    }
    return QCoreApplication::exec();
}
