#include "github/account/deviceflow.h"
#include "support/testmain.h"

using namespace github;
using namespace std::chrono_literals;
using base::ErrorKind;

namespace {

const base::Instant now = *base::fromRfc3339(QStringLiteral("2026-11-28T06:00:00Z"));
const QString client = QStringLiteral("Iv1.0123456789abcdef");

Answer said(const QByteArray &body, int status = 200)
{
    return {.arrival = Arrival::Whole, .status = status, .body = body};
}

DeviceCode aCode()
{
    return {base::Secret("3584d83530557fdd1f46af8289938c8ef79f9dc5"), QStringLiteral("WDJB-MJHT"),
            QUrl(QStringLiteral("https://github.com/login/device")), now + 15min, 5s};
}

} // namespace

class TstDeviceFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_is_asked_where_people_sign_in_and_without_a_token_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("address");
        QTest::newRow("github.com") << QStringLiteral("github.com")
                                    << QStringLiteral("https://github.com/login/device/code");
        QTest::newRow("server") << QStringLiteral("ghe.example.com")
                                << QStringLiteral("https://ghe.example.com/login/device/code");
        QTest::newRow("tenant") << QStringLiteral("acme.ghe.com")
                                << QStringLiteral("https://acme.ghe.com/login/device/code");
    }
    void it_is_asked_where_people_sign_in_and_without_a_token()
    {
        QFETCH(QString, host);
        const Request request = deviceflow::codeRequest(*Origin::fromText(host), client,
                                                        {QStringLiteral("repo"), QStringLiteral("read:org")});
        QTEST(request.url.toString(), "address");
        QCOMPARE(request.verb, "POST");
        QCOMPARE(request.body, "client_id=Iv1.0123456789abcdef&scope=repo%20read%3Aorg");
        QCOMPARE(request.accept, "application/json");
        QVERIFY(!request.authorised);
    }

    void a_code_is_read()
    {
        const auto code = deviceflow::codeIn(
            said(
                R"({"device_code":"3584d8","user_code":"WDJB-MJHT","verification_uri":"https:\/\/github.com\/login\/device","expires_in":899,"interval":5})"),
            now);
        QVERIFY(code);
        QCOMPARE(code->user, QStringLiteral("WDJB-MJHT"));
        QCOMPARE(code->expires, now + 899s);
        QCOMPARE(code->interval, base::Duration(5s));
    }

    void what_is_no_code_is_an_error_in_words_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *body, int status, ErrorKind kind, const char *says) {
            QTest::newRow(name) << QByteArray(body) << status << int(kind) << QString::fromLatin1(says);
        };
        row("unknown application", R"({"error":"Not Found"})", 404, ErrorKind::Refused, "client ID");
        row("not set up for it",
            R"({"error":"device_flow_disabled","error_description":"Device Flow must be enabled"})", 200,
            ErrorKind::Refused, "switch the device flow on");
        row("a page of a proxy", "<html>", 200, ErrorKind::Offline, "did not arrive whole");
        row("nothing in it", "{}", 200, ErrorKind::Offline, "no code");
        row("a list", "[]", 200, ErrorKind::Offline, "did not arrive whole");
        row("trouble", "", 502, ErrorKind::Offline, "trouble");
        row("too many", R"({"message":"rate limit"})", 429, ErrorKind::RateLimited, "wait");
    }
    void what_is_no_code_is_an_error_in_words()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, says);
        const auto code = deviceflow::codeIn(said(body, status), now);
        QVERIFY(!code);
        QTEST(int(code.error().kind), "kind");
        QVERIFY2(code.error().text().contains(says), qPrintable(code.error().text()));
    }

    void a_person_who_takes_their_time_is_waited_for()
    {
        const auto pending = deviceflow::grantIn(said(R"({"error":"authorization_pending"})"), aCode(), now);
        QVERIFY(pending);
        QCOMPARE(std::get<NotYet>(*pending).interval, base::Duration(5s));
        const auto slower = deviceflow::grantIn(said(R"({"error":"slow_down"})"), aCode(), now);
        QCOMPARE(std::get<NotYet>(*slower).interval, base::Duration(10s));
        const auto stated = deviceflow::grantIn(said(R"({"error":"slow_down","interval":17})"), aCode(), now);
        QCOMPARE(std::get<NotYet>(*stated).interval, base::Duration(17s));
        const auto hasty = deviceflow::grantIn(said(R"({"error":"slow_down","interval":1})"), aCode(), now);
        QCOMPARE(std::get<NotYet>(*hasty).interval, base::Duration(10s));
    }

    void a_grant_holds_the_token_and_what_renews_it()
    {
        const auto granted = deviceflow::grantIn(
            said(
                R"({"access_token":"ghu_x","expires_in":28800,"refresh_token":"ghr_y","refresh_token_expires_in":15811200,"scope":"","token_type":"bearer"})"),
            aCode(), now);
        QVERIFY(granted);
        const auto &credential = std::get<Credential>(*granted);
        QCOMPARE(credential.token.bytes(), "ghu_x");
        QCOMPARE(credential.refresh.bytes(), "ghr_y");
        QCOMPARE(*credential.expires, now + 8h);
        QCOMPARE(*credential.refreshExpires, now + 183 * 24h);
        const auto lasting = deviceflow::grantIn(said(R"({"access_token":"gho_x","scope":"repo"})"), aCode(), now);
        QVERIFY(!std::get<Credential>(*lasting).expires);
        QVERIFY(std::get<Credential>(*lasting).refresh.isEmpty());
    }

    void a_refusal_ends_it_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("declined") << QByteArray(R"({"error":"access_denied"})") << QStringLiteral("declined");
        QTest::newRow("ran out") << QByteArray(R"({"error":"expired_token"})") << QStringLiteral("ran out");
        QTest::newRow("something new") << QByteArray(R"({"error":"x_y","error_description":"Something new."})")
                                       << QStringLiteral("Something new.");
        QTest::newRow("no token in it") << QByteArray(R"({"token_type":"bearer"})") << QStringLiteral("no token");
    }
    void a_refusal_ends_it()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        const auto granted = deviceflow::grantIn(said(body), aCode(), now);
        QVERIFY(!granted);
        QVERIFY2(granted.error().text().contains(says), qPrintable(granted.error().text()));
    }

    void a_code_that_ran_out_is_not_asked_about_for_ever()
    {
        const auto granted = deviceflow::grantIn(said(R"({"error":"authorization_pending"})"), aCode(), now + 15min);
        QVERIFY(!granted);
        QCOMPARE(granted.error().kind, ErrorKind::Refused);
    }

    void a_sign_in_is_renewed_once()
    {
        const Credential old{base::Secret("ghu_x"), base::Secret("ghr_y"), now, now + 24h};
        const Request request =
            deviceflow::renewalRequest(*Origin::fromText(QStringLiteral("github.com")), client, old);
        QCOMPARE(request.body, "client_id=Iv1.0123456789abcdef&grant_type=refresh_token&refresh_token=ghr_y");
        const auto fresh =
            deviceflow::renewedIn(said(R"({"access_token":"ghu_z","expires_in":28800,"refresh_token":"ghr_z"})"), now);
        QCOMPARE(fresh->refresh.bytes(), "ghr_z");
        const auto spent = deviceflow::renewedIn(said(R"({"error":"bad_refresh_token"})"), now);
        QVERIFY(!spent && spent.error().text().contains(QLatin1String("sign in again")));
    }

    void errors_hold_no_secret()
    {
        for (const QByteArray &body : {QByteArrayLiteral("{\"access_token\":\"\",\"refresh_token\":\"ghr_canary\"}"),
                                       QByteArrayLiteral("{\"error\":\"access_denied\"}")}) {
            const auto granted = deviceflow::grantIn(said(body), aCode(), now);
            QVERIFY(!granted);
            QVERIFY(!granted.error().text().contains(QLatin1String("canary")));
            QVERIFY(!granted.error().text().contains(QLatin1String(aCode().device.bytes())));
        }
    }
};

PARAPET_TEST(TstDeviceFlow)
#include "tst_deviceflow.moc"
