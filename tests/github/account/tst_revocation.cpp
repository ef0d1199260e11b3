#include "github/account/revocation.h"
#include "support/testmain.h"

using namespace github;
using base::ErrorKind;
using base::Secret;

namespace {

const base::Instant now = *base::fromRfc3339(QStringLiteral("2026-11-28T06:00:00Z"));

Origin origin(const char *host = "github.com")
{
    return *Origin::fromText(QString::fromLatin1(host));
}

} // namespace

class TstRevocation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_kind_of_leaked_credential_goes_out_without_the_token()
    {
        const auto request = revocation::request(
            origin(), {Secret("ghp_a"), Secret("github_pat_b"), Secret("gho_c"), Secret("ghu_d"), Secret("ghr_e")});
        QVERIFY(request);
        QCOMPARE(request->verb, "POST");
        QCOMPARE(request->url.toString(), QStringLiteral("https://api.github.com/credentials/revoke"));
        QCOMPARE(request->body, R"({"credentials":["ghp_a","github_pat_b","gho_c","ghu_d","ghr_e"]})");
        QVERIFY(!request->authorised);
    }

    void what_github_does_not_revoke_is_said_without_showing_it()
    {
        for (const char *one : {"ghs_canary", "canary", "GHP_canary", ""}) {
            const auto request = revocation::request(origin(), {Secret("ghp_a"), Secret(one)});
            QVERIFY(!request);
            QCOMPARE(request.error().kind, ErrorKind::Invalid);
            QVERIFY(request.error().what.contains(QLatin1String("Credential 2")));
            QVERIFY(!request.error().text().contains(QLatin1String("canary")));
        }
    }

    void one_to_a_thousand_go_at_once()
    {
        QVERIFY(!revocation::request(origin(), {}));
        QVERIFY(revocation::request(origin(), QList<Secret>(1000, Secret("ghp_a"))));
        QVERIFY(!revocation::request(origin(), QList<Secret>(1001, Secret("ghp_a"))));
    }

    void a_server_of_ones_own_has_no_such_thing()
    {
        QCOMPARE(revocation::request(origin("ghe.example.com"), {Secret("ghp_a")}).error().kind, ErrorKind::Refused);
        QVERIFY(revocation::request(origin("acme.ghe.com"), {Secret("ghp_a")}));
    }

    void a_list_that_was_taken_is_done_data()
    {
        QTest::addColumn<int>("arrival");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind"); // -1: done
        QTest::newRow("taken") << int(Arrival::Whole) << 202 << -1;
        QTest::newRow("with a token") << int(Arrival::Whole) << 403 << int(ErrorKind::Refused);
        QTest::newRow("wrong") << int(Arrival::Whole) << 422 << int(ErrorKind::Invalid);
        QTest::newRow("too many") << int(Arrival::Whole) << 429 << int(ErrorKind::RateLimited);
        QTest::newRow("trouble") << int(Arrival::Whole) << 500 << int(ErrorKind::Offline);
        QTest::newRow("lost") << int(Arrival::Lost) << 0 << int(ErrorKind::Offline);
    }
    void a_list_that_was_taken_is_done()
    {
        QFETCH(int, arrival);
        QFETCH(int, status);
        const base::Done done =
            revocation::taken({.arrival = Arrival(arrival), .status = status, .body = "{}", .write = true}, now);
        QTEST(done ? -1 : int(done.error().kind), "kind");
    }
};

PARAPET_TEST(TstRevocation)
#include "tst_revocation.moc"
