#include "consolesession.h"
#include "github/account/probe.h"
#include "support/testmain.h"

using namespace account;
using namespace std::chrono_literals;
using github::Arrival;

class TstAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_token_signs_in_whoever_it_belongs_to()
    {
        ConsoleSession console;
        console.asksWho().answers(200, ConsoleSession::octocat(), {{"X-OAuth-Scopes", "repo, delete_repo"}});
        console.account.signInWith(ConsoleSession::token(), Keep::Keychain);
        QCOMPARE(console.account.state(), State::SigningIn);
        console.settle();
        QCOMPARE(console.account.state(), State::SignedIn);
        QCOMPARE(console.account.viewer()->login, QStringLiteral("octocat"));
        QCOMPARE(console.account.kept(), Keep::Keychain);
        QCOMPARE(console.given, ConsoleSession::token().bytes());
        QVERIFY(console.kept().token.sameAs(ConsoleSession::token()));
        QCOMPARE(console.account.tooMuch(), QStringList{QStringLiteral("delete_repo")});
        QCOMPARE(console.standing(Feature::Repositories), Standing::Granted);
        QCOMPARE(console.standing(Feature::Teams), Standing::Missing);
        QCOMPARE(console.standing(Feature::Revoke), Standing::Granted);
    }

    void what_is_no_token_is_not_even_sent()
    {
        ConsoleSession console;
        console.account.signInWith(base::Secret("two words canary"), Keep::Keychain);
        console.settle();
        QCOMPARE(console.account.state(), State::SignedOut);
        QVERIFY(console.said.value(0).startsWith(QLatin1String("failed: That is no token")));
        QVERIFY(!console.said.join(u' ').contains(QLatin1String("canary")));
    }

    void a_token_that_is_not_accepted_leaves_nothing_behind_data()
    {
        QTest::addColumn<int>("arrival");
        QTest::addColumn<int>("status");
        QTest::newRow("refused") << int(Arrival::Whole) << 401;
        QTest::newRow("single sign-on") << int(Arrival::Whole) << 403;
        QTest::newRow("offline") << int(Arrival::NotSent) << 0;
        QTest::newRow("cut off") << int(Arrival::Broken) << 200;
    }
    void a_token_that_is_not_accepted_leaves_nothing_behind()
    {
        QFETCH(int, arrival);
        QFETCH(int, status);
        ConsoleSession console;
        auto &turn = console.asksWho().answers(status, R"({"message":"Bad credentials"})");
        if (Arrival(arrival) != Arrival::Whole)
            turn.breaks(Arrival(arrival));
        console.account.signInWith(ConsoleSession::token(), Keep::Keychain);
        console.settle();
        QCOMPARE(console.account.state(), State::SignedOut);
        QCOMPARE(console.said.size(), 1);
        QVERIFY(console.account.problem());
        QVERIFY(console.given.isEmpty() && console.keychain.kept.isEmpty());
        QVERIFY(!console.time.next());
    }

    void it_is_kept_for_the_session_when_the_person_wants_that()
    {
        ConsoleSession console;
        console.signIn(Keep::Session);
        QCOMPARE(console.account.kept(), Keep::Session);
        QVERIFY(!console.account.problem());
        QVERIFY(console.keychain.did.isEmpty());
        console.account.signOut();
        console.settle();
        QVERIFY(console.keychain.did.isEmpty());
        QCOMPARE(console.said, QStringList{QStringLiteral("gone")});
    }

    void without_a_keychain_it_is_kept_for_the_session_and_says_why()
    {
        ConsoleSession console;
        console.keychain.situation = Situation::NoSession;
        console.signIn();
        QCOMPARE(console.account.kept(), Keep::Session);
        QCOMPARE(console.account.problem()->what, word(Situation::NoSession));
        QCOMPARE(console.given, ConsoleSession::token().bytes());
        console.account.signOut(); // there is nothing to take out of it
        console.settle();
        QCOMPARE(console.said, QStringList{QStringLiteral("gone")});
    }

    void a_code_signs_in_too()
    {
        ConsoleSession console;
        QStringList codes;
        QObject::connect(&console.account, &Account::codeReady, [&](const QString &code) { codes.append(code); });
        console.github.asks("POST", "/login/device/code")
            .answers(
                200,
                R"({"device_code":"d","user_code":"WDJB-MJHT","verification_uri":"https:\/\/github.com\/login\/device","expires_in":900,"interval":5})");
        console.github.asks("POST", "/login/oauth/access_token").answers(200, R"({"error":"authorization_pending"})");
        console.github.asks("POST", "/login/oauth/access_token").answers(200, ConsoleSession::renewed());
        console.asksWho().answers(200, ConsoleSession::octocat());
        console.account.signInWithCode(Keep::Keychain);
        console.settle();
        QCOMPARE(codes, QStringList{QStringLiteral("WDJB-MJHT")});
        console.pass(10s);
        QCOMPARE(console.account.state(), State::SignedIn);
        QCOMPARE(console.kept().refresh.bytes(), "ghr_new");
        QCOMPARE(console.account.expires(), std::optional(ConsoleSession::start() + 10s + 8h));
        QCOMPARE(console.account.access().first().verdict.standing, Standing::Unknown);
    }

    void a_code_that_is_declined_is_said()
    {
        ConsoleSession console;
        console.github.asks("POST", "/login/device/code").answers(404, "{}");
        console.account.signInWithCode(Keep::Keychain);
        console.settle();
        QCOMPARE(console.account.state(), State::SignedOut);
        QVERIFY(console.said.value(0).contains(QLatin1String("client ID")));
    }

    void a_sign_in_can_be_given_up_at_any_moment()
    {
        ConsoleSession console;
        console.asksWho().answers(200, ConsoleSession::octocat()).held();
        console.account.signInWith(ConsoleSession::token(), Keep::Keychain);
        console.settle();
        console.account.cancel();
        QCOMPARE(console.account.state(), State::SignedOut);
        console.github.release();
        console.settle();
        QCOMPARE(console.account.state(), State::SignedOut);
        QVERIFY(console.given.isEmpty() && console.keychain.kept.isEmpty());
    }

    void a_console_that_starts_again_is_signed_in()
    {
        ConsoleSession console;
        console.keep({.token = ConsoleSession::token()});
        console.asksWho().answers(200, ConsoleSession::octocat(), {{"X-OAuth-Scopes", "repo"}}).held();
        console.resume();
        QCOMPARE(console.account.state(), State::SignedIn); // before GitHub has said a word
        QCOMPARE(console.account.viewer()->id, 583231);
        QCOMPARE(console.standing(Feature::Repositories), Standing::Unknown);
        console.github.release();
        console.settle();
        QCOMPARE(console.standing(Feature::Repositories), Standing::Granted);
        QCOMPARE(console.account.viewer()->name, QStringLiteral("The Octocat"));
        QCOMPARE(console.account.kept(), Keep::Keychain);
    }

    void offline_it_stays_so_and_asks_again()
    {
        ConsoleSession console;
        console.keep({.token = ConsoleSession::token()});
        console.asksWho().breaks(Arrival::NotSent);
        console.resume();
        QCOMPARE(console.account.state(), State::SignedIn);
        QVERIFY(console.account.problem());
        console.asksWho().answers(503, "{}");
        console.asksWho().answers(200, ConsoleSession::octocat());
        console.pass(3min);
        QVERIFY(console.github.isOver());
        QVERIFY(!console.account.problem());
    }

    void nothing_kept_is_signed_out_without_an_error()
    {
        ConsoleSession console;
        console.resume();
        QCOMPARE(console.account.state(), State::SignedOut);
        QVERIFY(!console.account.problem() && console.said.isEmpty());
    }

    void a_locked_keyring_is_not_taken_for_an_empty_one()
    {
        ConsoleSession console;
        console.keep({.token = ConsoleSession::token()});
        console.keychain.situation = Situation::LockedMute;
        console.resume();
        QCOMPARE(console.account.state(), State::SignedOut);
        QCOMPARE(console.account.problem()->what, word(Situation::LockedMute));
        QVERIFY(console.said.value(0).contains(QLatin1String("locked")));
    }

    void what_cannot_be_read_there_is_said()
    {
        ConsoleSession console;
        console.keychain.kept.insert(ConsoleSession::key(), "{\"token\":\"canary\"");
        console.resume();
        QCOMPARE(console.account.problem()->kind, base::ErrorKind::Corrupt);
        QVERIFY(!console.said.join(u' ').contains(QLatin1String("canary")));
    }

    void who_was_renamed_is_kept_under_the_new_name()
    {
        ConsoleSession console;
        console.keep({.token = ConsoleSession::token()});
        console.asksWho().answers(200, ConsoleSession::octocat("Hubot"));
        console.resume(QStringLiteral("OctoCat"));
        QCOMPARE(console.keychain.kept.keys(), QStringList{QStringLiteral("api.github.com/hubot")});
        QCOMPARE(console.account.viewer()->login, QStringLiteral("Hubot"));
    }

    void signing_out_forgets_everything()
    {
        ConsoleSession console;
        console.signIn();
        console.account.signOut();
        QVERIFY(console.given.isEmpty()); // at once
        QCOMPARE(console.account.state(), State::SignedOut);
        QVERIFY(!console.account.viewer());
        console.settle();
        QCOMPARE(console.said, QStringList{QStringLiteral("gone")});
        QVERIFY(console.keychain.kept.isEmpty());
        QVERIFY(!console.time.next());
    }

    void a_token_that_could_not_be_deleted_is_said()
    {
        ConsoleSession console;
        console.signIn();
        console.keychain.situation = Situation::LockedMute;
        console.account.signOut();
        console.settle();
        QVERIFY(console.said.value(0).startsWith(QLatin1String("not gone: The keyring is locked")));
        QVERIFY(console.given.isEmpty());
    }

    void another_sign_in_takes_the_place_of_the_first()
    {
        ConsoleSession console;
        console.signIn();
        console.asksWho().answers(200, ConsoleSession::octocat("hubot"));
        console.account.signInWith(base::Secret("ghp_" + QByteArray(36, 'b')), Keep::Session);
        QVERIFY(!console.account.viewer());
        console.settle();
        QCOMPARE(console.account.viewer()->login, QStringLiteral("hubot"));
        QCOMPARE(console.account.kept(), Keep::Session);
    }

    void features_are_tried_one_after_the_other()
    {
        ConsoleSession console;
        console.signIn();
        const QList<github::Probe> probes = github::probes(ConsoleSession::origin(), QStringLiteral("acme"), {});
        for (const github::Probe &probe : probes) {
            const QByteArray path = probe.request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
            if (probe.feature == Feature::AuditLog)
                console.github.asks("GET", path).answers(404, R"({"message":"Not Found"})");
            else if (probe.feature == Feature::RuleSuites)
                console.github.asks("GET", path).breaks(Arrival::Lost);
            else
                console.github.asks("GET", path).answers(200, "[]");
        }
        console.account.probe(QStringLiteral("acme"), {});
        console.settle();
        QVERIFY(console.github.isOver());
        QCOMPARE(console.standing(Feature::DependabotAlerts), Standing::Granted);
        QCOMPARE(console.standing(Feature::AuditLog), Standing::NotInPlan);
        QCOMPARE(console.standing(Feature::RuleSuites), Standing::Missing); // the scope, not the network
    }

    void a_token_that_dies_while_features_are_tried_is_noticed()
    {
        ConsoleSession console;
        console.signIn();
        console.github.asks("GET", "/orgs/acme/repos?per_page=1").answers(401, "{}");
        console.asksWho().answers(401, "{}");
        console.account.probe(QStringLiteral("acme"), {});
        console.settle();
        QCOMPARE(console.account.state(), State::Refused);
    }
};

PARAPET_TEST(TstAccount)
#include "tst_account.moc"
