#include "consolesession.h"
#include "support/testmain.h"

using namespace account;
using namespace std::chrono_literals;
using github::Arrival;

namespace {

/// A console that was signed in with an app, whose token lives for `life` yet.
void resumeWith(ConsoleSession &console, base::Duration life)
{
    console.keep(ConsoleSession::expiring(ConsoleSession::start() + life));
    console.asksWho().answers(200, ConsoleSession::octocat());
    console.resume();
    QCOMPARE(console.account.state(), State::SignedIn);
    QCOMPARE(console.given, "ghu_old0old0old0old0old0");
}

} // namespace

class TstLiveToken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_is_renewed_ten_minutes_ahead_of_its_end()
    {
        ConsoleSession console;
        resumeWith(console, 8h);
        console.pass(7h + 49min);
        console.asksToRenew().answers(200, ConsoleSession::renewed());
        console.pass(1min);
        QVERIFY(console.github.isOver());
        QCOMPARE(console.given, "ghu_new0new0new0new0new0");
        QCOMPARE(console.kept().refresh.bytes(), "ghr_new");
        QVERIFY(console.storedFirst);
        QCOMPARE(console.account.state(), State::SignedIn);
        console.pass(20min); // the alarm of the old one
        QCOMPARE(console.account.state(), State::SignedIn);
    }

    void two_that_want_it_fresh_share_one_renewal()
    {
        ConsoleSession console;
        resumeWith(console, 8h);
        console.asksToRenew().answers(200, ConsoleSession::renewed()).held();
        int fresh = 0;
        const auto count = [&](const base::Done &done) { fresh += done ? 1 : 100; };
        console.account.renew(&console.listener, count);
        console.account.renew(&console.listener, count);
        console.settle();
        console.account.renew(&console.listener, count); // while it is under way
        QCOMPARE(fresh, 0);
        console.github.release();
        console.settle();
        QCOMPARE(fresh, 3);
        QVERIFY(console.storedFirst);
    }

    void who_is_gone_is_not_told()
    {
        ConsoleSession console;
        resumeWith(console, 8h);
        console.asksToRenew().answers(200, ConsoleSession::renewed());
        auto context = std::make_unique<QObject>();
        console.account.renew(context.get(), [](const base::Done &) { QFAIL("told"); });
        context.reset();
        console.settle();
        QCOMPARE(console.kept().refresh.bytes(), "ghr_new");
    }

    void while_github_is_away_it_goes_on_trying()
    {
        ConsoleSession console;
        resumeWith(console, 1h);
        console.asksToRenew().breaks(Arrival::NotSent);
        console.asksToRenew().answers(502, "<html>");
        QList<base::ErrorKind> told;
        console.account.renew(&console.listener, [&](const base::Done &done) { told.append(done.error().kind); });
        console.pass(15s);
        QCOMPARE(told, QList{base::ErrorKind::Offline});
        QCOMPARE(console.account.state(), State::SignedIn);
        QVERIFY(console.account.problem());
        console.asksToRenew().answers(200, ConsoleSession::renewed());
        console.pass(30s);
        QCOMPARE(console.given, "ghu_new0new0new0new0new0");
        QVERIFY(!console.account.problem());
    }

    void one_whose_time_is_over_comes_back_when_github_does()
    {
        ConsoleSession console;
        resumeWith(console, 11min);
        for (int i = 0; i < 6; ++i)
            console.asksToRenew().breaks(Arrival::NotSent);
        console.pass(11min);
        QCOMPARE(console.account.state(), State::Expired);
        QVERIFY(console.account.viewer());
        console.asksToRenew().answers(200, ConsoleSession::renewed());
        console.pass(5min);
        QCOMPARE(console.account.state(), State::SignedIn);
    }

    void one_found_expired_is_renewed_before_anything_is_asked_with_it()
    {
        ConsoleSession console;
        console.keep(ConsoleSession::expiring(ConsoleSession::start() - 1h));
        console.resume();
        QCOMPARE(console.account.state(), State::Expired);
        console.asksToRenew().answers(200, ConsoleSession::renewed());
        console.asksWho().answers(200, ConsoleSession::octocat());
        console.pass(1s);
        QCOMPARE(console.account.state(), State::SignedIn);
        QCOMPARE(console.account.viewer()->name, QStringLiteral("The Octocat"));
    }

    void a_spent_refresh_token_ends_it()
    {
        ConsoleSession console;
        resumeWith(console, 8h);
        console.asksToRenew().answers(200, R"({"error":"bad_refresh_token"})");
        QString told;
        console.account.renew(&console.listener, [&](const base::Done &done) { told = done.error().what; });
        console.settle();
        QCOMPARE(console.account.state(), State::Expired);
        QVERIFY(told.contains(QLatin1String("sign in again")));
        QVERIFY(console.given.isEmpty());
        QVERIFY(!console.time.next());
    }

    void a_fresh_pair_that_cannot_be_stored_is_used_and_said()
    {
        ConsoleSession console;
        resumeWith(console, 8h);
        console.keychain.situation = Situation::LockedMute;
        console.asksToRenew().answers(200, ConsoleSession::renewed());
        bool fresh = false;
        console.account.renew(&console.listener, [&](const base::Done &done) { fresh = done.ok(); });
        console.settle();
        QVERIFY(fresh);
        QCOMPARE(console.given, "ghu_new0new0new0new0new0");
        QCOMPARE(console.account.kept(), Keep::Session);
        QCOMPARE(console.account.problem()->what, word(Situation::LockedMute));
    }

    void a_pair_that_lives_for_seconds_is_not_renewed_without_end()
    {
        ConsoleSession console;
        resumeWith(console, 8h);
        console.asksToRenew().answers(
            200, R"({"access_token":"ghu_new0new0new0new0new0","expires_in":2,"refresh_token":"ghr_a"})");
        console.account.renew(&console.listener, [](const base::Done &) {});
        console.settle();
        console.pass(29s);
        QCOMPARE(console.account.state(), State::Expired);
        QCOMPARE(console.github.asked().size(), 2);
    }

    void a_personal_token_ends_when_github_said_it_would()
    {
        ConsoleSession console;
        console.asksWho().answers(200, ConsoleSession::octocat(),
                                  {{"GitHub-Authentication-Token-Expiration", "2026-11-28 07:00:00 UTC"}});
        console.account.signInWith(ConsoleSession::token(), Keep::Keychain);
        console.settle();
        QCOMPARE(console.account.expires(), std::optional(ConsoleSession::start() + 1h));
        QCOMPARE(console.kept().expires, std::optional(ConsoleSession::start() + 1h));
        QString told;
        console.account.renew(&console.listener, [&](const base::Done &done) { told = done.error().what; });
        console.pass(59min);
        QVERIFY(told.contains(QLatin1String("cannot be renewed")));
        QCOMPARE(console.account.state(), State::SignedIn);
        console.pass(1min);
        QCOMPARE(console.account.state(), State::Expired);
    }

    void a_401_is_believed_when_github_says_it_again()
    {
        ConsoleSession console;
        console.signIn();
        console.asksWho().answers(200, ConsoleSession::octocat());
        console.account.doubt();
        console.account.doubt(); // one question is enough
        console.settle();
        QCOMPARE(console.account.state(), State::SignedIn);
        console.asksWho().answers(401, R"({"message":"Bad credentials"})");
        console.account.doubt();
        console.settle();
        QCOMPARE(console.account.state(), State::Refused);
        QVERIFY(console.given.isEmpty());
        QVERIFY(console.account.problem()->what.contains(QLatin1String("sign in again")));
        QCOMPARE(console.account.viewer()->login, QStringLiteral("octocat"));
    }

    void a_401_of_one_that_can_be_renewed_renews_it_once()
    {
        ConsoleSession console;
        resumeWith(console, 8h);
        console.asksWho().answers(401, "{}");
        console.asksToRenew().answers(200, ConsoleSession::renewed());
        console.account.doubt();
        console.settle();
        QCOMPARE(console.account.state(), State::SignedIn);
        QCOMPARE(console.given, "ghu_new0new0new0new0new0");
        console.asksWho().answers(401, "{}"); // the fresh one as well: it is not about age
        console.account.doubt();
        console.settle();
        QCOMPARE(console.account.state(), State::Refused);
    }

    void a_401_that_cannot_be_renewed_is_a_refusal()
    {
        ConsoleSession console;
        resumeWith(console, 8h);
        console.asksWho().answers(401, "{}");
        console.asksToRenew().answers(200, R"({"error":"bad_refresh_token"})");
        console.account.doubt();
        console.settle();
        QCOMPARE(console.account.state(), State::Refused);
    }

    void signing_out_while_it_is_renewed_leaves_nothing()
    {
        ConsoleSession console;
        resumeWith(console, 8h);
        console.asksToRenew().answers(200, ConsoleSession::renewed()).held();
        QString told;
        console.account.renew(&console.listener, [&](const base::Done &done) { told = done.error().what; });
        console.settle();
        console.account.signOut();
        QVERIFY(told.contains(QLatin1String("Nobody is signed in")));
        console.github.release();
        console.settle();
        QCOMPARE(console.account.state(), State::SignedOut);
        QVERIFY(console.given.isEmpty() && console.keychain.kept.isEmpty());
    }

    void nobody_has_nothing_to_renew()
    {
        ConsoleSession console;
        QString told;
        console.account.renew(&console.listener, [&](const base::Done &done) { told = done.error().what; });
        QVERIFY(told.isEmpty());
        console.pass(0s);
        QCOMPARE(told, QStringLiteral("Nobody is signed in"));
        console.account.doubt();
        QCOMPARE(console.account.state(), State::SignedOut);
    }
};

PARAPET_TEST(TstLiveToken)
#include "tst_livetoken.moc"
