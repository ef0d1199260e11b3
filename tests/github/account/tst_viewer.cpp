#include "github/account/viewer.h"
#include "support/testmain.h"

using namespace github;
using base::ErrorKind;

namespace {

const base::Instant now = *base::fromRfc3339(QStringLiteral("2026-11-28T06:00:00Z"));

Answer said(const QByteArray &body, const QHash<QByteArray, QByteArray> &headers = {}, int status = 200)
{
    return {.arrival = Arrival::Whole, .status = status, .headers = headers, .body = body};
}

const QByteArray octocat = R"({"login":"octocat","id":583231,"node_id":"MDQ6VXNlcjU4MzIzMQ==","name":"The Octocat"})";

} // namespace

class TstViewer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_is_asked_of_the_api()
    {
        const Request request = viewerRequest(*Origin::fromText(QStringLiteral("ghe.example.com")));
        QCOMPARE(request.verb, "GET");
        QCOMPARE(request.url.toString(), QStringLiteral("https://ghe.example.com/api/v3/user"));
        QVERIFY(request.authorised);
    }

    void who_and_with_what_is_read()
    {
        const auto viewer = viewerIn(said(octocat,
                                          {{"x-oauth-scopes", "repo, read:org,workflow , "},
                                           {"x-oauth-client-id", "Iv1.0123456789abcdef"},
                                           {"x-github-enterprise-version", "3.19.1"},
                                           {"github-authentication-token-expiration", "2026-12-01 08:00:00 UTC"}}),
                                     now);
        QVERIFY(viewer);
        QCOMPARE(viewer->id, 583231);
        QCOMPARE(viewer->node, QStringLiteral("MDQ6VXNlcjU4MzIzMQ=="));
        QCOMPARE(viewer->login, QStringLiteral("octocat"));
        QCOMPARE(viewer->name, QStringLiteral("The Octocat"));
        QCOMPARE(viewer->scopes->join(u'|'), QStringLiteral("repo|read:org|workflow"));
        QCOMPARE(viewer->rights(), account::Rights::Scopes);
        QCOMPARE(viewer->server, QStringLiteral("3.19.1"));
        QCOMPARE(viewer->application, QStringLiteral("Iv1.0123456789abcdef"));
        QCOMPARE(base::rfc3339(*viewer->tokenExpires), QStringLiteral("2026-12-01T08:00:00Z"));
    }

    /// A token without a scope is told by an empty header; one with permissions by none.
    void no_scopes_are_not_the_same_as_none_stated()
    {
        QCOMPARE(viewerIn(said(octocat, {{"x-oauth-scopes", ""}}), now)->rights(), account::Rights::Scopes);
        const auto fine = viewerIn(said(octocat), now);
        QCOMPARE(fine->rights(), account::Rights::Permissions);
        QVERIFY(!fine->tokenExpires);
    }

    void the_end_of_a_token_is_read_in_each_of_its_forms_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("at");
        const auto row = [](const char *header, const char *at) {
            QTest::newRow(*header ? header : "empty") << QByteArray(header) << QString::fromLatin1(at);
        };
        row("2026-12-01 08:00:00 UTC", "2026-12-01T08:00:00Z");
        row("2026-12-01 08:00:00 -0500", "2026-12-01T13:00:00Z");
        row("2026-12-01 08:00:00 +0530", "2026-12-01T02:30:00Z");
        row("2026-12-01 08:00:00 +01:00", "2026-12-01T07:00:00Z");
        row("2026-12-01T08:00:00Z", "2026-12-01T08:00:00Z");
        row("2026-13-01 08:00:00 UTC", "");
        row("2026-12-01 08:00:00", "");
        row("2026-12-01 08:00:00 CST", "");
        row("soon", "");
        row("", "");
    }
    void the_end_of_a_token_is_read_in_each_of_its_forms()
    {
        QFETCH(QByteArray, header);
        const std::optional<base::Instant> at = expirationIn(header);
        QTEST(at ? base::rfc3339(*at) : QString(), "at");
    }

    void what_does_not_say_who_is_an_error_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &body, int status, ErrorKind kind) {
            QTest::newRow(name) << body << status << int(kind);
        };
        row("refused", R"({"message":"Bad credentials"})", 401, ErrorKind::Refused);
        row("single sign-on", R"({"message":"no"})", 403, ErrorKind::Refused);
        row("wait", R"({"message":"API rate limit exceeded"})", 429, ErrorKind::RateLimited);
        row("trouble", "", 502, ErrorKind::Offline);
        row("unchanged, unasked", "", 304, ErrorKind::Offline);
        row("cut off", octocat.first(30), 200, ErrorKind::Offline);
        row("a list", "[]", 200, ErrorKind::Offline);
        row("no id", R"({"login":"octocat"})", 200, ErrorKind::Offline);
        row("id of another type", R"({"login":"octocat","id":"583231"})", 200, ErrorKind::Offline);
        row("id below zero", R"({"login":"octocat","id":-1})", 200, ErrorKind::Offline);
        row("id beyond all bounds", R"({"login":"octocat","id":1e300})", 200, ErrorKind::Offline);
        row("no login", R"({"login":null,"id":1})", 200, ErrorKind::Offline);
        row("not UTF-8", "{\"login\":\"\xff\xfe\",\"id\":1}", 200, ErrorKind::Offline);
    }
    void what_does_not_say_who_is_an_error()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const auto viewer = viewerIn(said(body, {}, status), now);
        QVERIFY(!viewer);
        QTEST(int(viewer.error().kind), "kind");
        QVERIFY(!viewer.error().what.isEmpty());
    }

    void names_that_turn_the_direction_of_writing_do_nothing()
    {
        const auto viewer = viewerIn(said(QStringLiteral("{\"login\":\"oct\",\"id\":1,\"name\":\"a\u202Eb\\nc%1\"}")
                                              .arg(QString(5000, u'x'))
                                              .toUtf8()),
                                     now);
        QVERIFY(viewer);
        QVERIFY(!viewer->name.contains(QChar(0x202E)) && !viewer->name.contains(u'\n'));
        QCOMPARE(viewer->name.size(), 200);
    }
};

PARAPET_TEST(TstViewer)
#include "tst_viewer.moc"
