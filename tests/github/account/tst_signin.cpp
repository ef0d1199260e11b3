#include "github/account/signin.h"
#include "support/dialogue.h"
#include "support/movedtime.h"
#include "support/testmain.h"

using namespace github;
using namespace std::chrono_literals;
using support::Dialogue;

namespace {

const base::Instant start = *base::fromRfc3339(QStringLiteral("2026-11-28T06:00:00Z"));
const QByteArray code =
    R"({"device_code":"3584d8","user_code":"WDJB-MJHT","verification_uri":"https:\/\/github.com\/login\/device","expires_in":900,"interval":5})";
const QByteArray pending = R"({"error":"authorization_pending"})";
const QByteArray granted = R"({"access_token":"gho_x","scope":"repo"})";

/// A person at a console that signs in, and GitHub.
struct Scene
{
    Dialogue dialogue;
    support::MovedTime time{start};
    std::unique_ptr<SignIn> signIn;
    QStringList said;

    void begin()
    {
        signIn = std::make_unique<SignIn>(dialogue, time, time, *Origin::fromText(QStringLiteral("github.com")),
                                          QStringLiteral("Iv1.0"), QStringList{QStringLiteral("repo")});
        QObject::connect(signIn.get(), &SignIn::codeReady, signIn.get(),
                         [this](const QString &code, const QUrl &page, base::Instant expires) {
                             said.append(
                                 QStringLiteral("%1 %2 until %3").arg(code, page.host(), base::clockText(expires)));
                         });
        QObject::connect(signIn.get(), &SignIn::signedIn, signIn.get(), [this](const Credential &credential) {
            said.append(QStringLiteral("in with ") + QString::fromLatin1(credential.token.bytes()));
        });
        QObject::connect(signIn.get(), &SignIn::failed, signIn.get(),
                         [this](const base::Error &error) { said.append(QStringLiteral("failed: ") + error.what); });
        QObject::connect(signIn.get(), &SignIn::troubled, signIn.get(), [this](const QString &why) {
            said.append(why.isEmpty() ? QStringLiteral("well again") : QStringLiteral("trouble"));
        });
        signIn->start();
        dialogue.settle();
    }
    void withCode()
    {
        dialogue.asks("POST", "/login/device/code")
            .saying("client_id=Iv1.0")
            .saying("scope=repo")
            .unauthorised()
            .answers(200, code);
        begin();
        QCOMPARE(said.takeFirst(), QStringLiteral("WDJB-MJHT github.com until 06:15:00"));
    }
    support::Turn &asksAgain()
    {
        return dialogue.asks("POST", "/login/oauth/access_token").saying("device_code=3584d8").unauthorised();
    }
    void pass(base::Duration span)
    {
        time.advance(span, [this] { dialogue.settle(); });
    }
    QString news() { return std::exchange(said, {}).join(u'|'); }
};

} // namespace

class TstSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_person_who_enters_the_code_is_in()
    {
        Scene scene;
        scene.withCode();
        scene.asksAgain().answers(200, pending);
        scene.asksAgain().answers(200, granted);
        scene.pass(4s);
        QCOMPARE(scene.dialogue.asked().size(), 1); // not before the interval
        scene.pass(6s);
        QVERIFY(scene.dialogue.isOver());
        QCOMPARE(scene.news(), QStringLiteral("in with gho_x"));
        QVERIFY(!scene.time.next()); // and nothing is asked any more
    }

    void github_may_ask_to_go_slower()
    {
        Scene scene;
        scene.withCode();
        scene.asksAgain().answers(200, R"({"error":"slow_down"})");
        scene.pass(5s);
        QCOMPARE(scene.time.next(), std::optional(start + 15s));
        scene.asksAgain().answers(200, pending); // it stays slower
        scene.pass(10s);
        QCOMPARE(scene.time.next(), std::optional(start + 25s));
    }

    void trouble_of_the_network_is_waited_out()
    {
        Scene scene;
        scene.withCode();
        scene.asksAgain().breaks(Arrival::NotSent);
        scene.asksAgain().answers(502, "<html>");
        scene.asksAgain().breaks(Arrival::Broken);
        scene.asksAgain().answers(200, pending);
        scene.asksAgain().answers(200, granted);
        scene.pass(5min);
        QVERIFY(scene.dialogue.isOver());
        QCOMPARE(scene.news(), QStringLiteral("trouble|trouble|trouble|well again|in with gho_x"));
    }

    void a_line_that_stays_dead_ends_with_the_code()
    {
        Scene scene;
        scene.withCode();
        for (int i = 0; i < 17; ++i)
            scene.asksAgain().breaks(Arrival::NotSent);
        scene.pass(15min);
        QVERIFY(scene.dialogue.isOver());
        QVERIFY(scene.news().endsWith(QLatin1String("failed: The code ran out before it was entered: start again")));
        QVERIFY(!scene.time.next());
    }

    void a_limit_is_kept_to()
    {
        Scene scene;
        scene.withCode();
        scene.asksAgain().answers(429, R"({"message":"rate limit"})", {{"retry-after", "120"}});
        scene.pass(5s);
        QCOMPARE(scene.time.next(), std::optional(start + 125s));
    }

    void a_refusal_ends_it_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("declined") << QByteArray(R"({"error":"access_denied"})") << QStringLiteral("declined");
        QTest::newRow("ran out") << QByteArray(R"({"error":"expired_token"})") << QStringLiteral("ran out");
        QTest::newRow("something new") << QByteArray(R"({"error":"x_y"})") << QStringLiteral("refused");
    }
    void a_refusal_ends_it()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        Scene scene;
        scene.withCode();
        scene.asksAgain().answers(200, body);
        scene.pass(5s);
        QVERIFY(!scene.time.next());
        const QString news = scene.news();
        QVERIFY2(news.startsWith(QLatin1String("failed")) && news.contains(says), qPrintable(news));
    }

    void without_a_code_it_fails_at_once_data()
    {
        QTest::addColumn<int>("arrival");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("offline") << int(Arrival::NotSent) << 0 << QStringLiteral("cannot be reached");
        QTest::newRow("unknown application") << int(Arrival::Whole) << 404 << QStringLiteral("client ID");
        QTest::newRow("trouble") << int(Arrival::Whole) << 500 << QStringLiteral("trouble");
    }
    void without_a_code_it_fails_at_once()
    {
        QFETCH(int, arrival);
        QFETCH(int, status);
        QFETCH(QString, says);
        Scene scene;
        auto &turn = scene.dialogue.asks("POST", "/login/device/code").answers(status, "{}");
        if (Arrival(arrival) != Arrival::Whole)
            turn.breaks(Arrival(arrival));
        scene.begin();
        const QString news = scene.news();
        QVERIFY2(news.startsWith(QLatin1String("failed")) && news.contains(says), qPrintable(news));
        QVERIFY(!scene.time.next());
    }

    void who_goes_away_is_not_asked_for()
    {
        Scene scene;
        scene.withCode();
        scene.signIn.reset();
        scene.pass(15min);
        QCOMPARE(scene.dialogue.asked().size(), 1);
    }

    void an_answer_after_one_went_away_does_nothing()
    {
        Scene scene;
        scene.withCode();
        scene.asksAgain().answers(200, granted).held();
        scene.pass(5s);
        scene.signIn.reset();
        scene.dialogue.release();
        scene.dialogue.settle();
        QVERIFY(scene.news().isEmpty());
    }
};

PARAPET_TEST(TstSignIn)
#include "tst_signin.moc"
