#include "support/testmain.h"
#include "sync/account/environmenttoken.h"
#include "sync/account/keptaccount.h"
#include "sync/account/situation.h"

using namespace account;
using namespace std::chrono_literals;
using base::Secret;

namespace {

const base::Instant start = *base::fromRfc3339(QStringLiteral("2026-11-28T06:00:00Z"));
const QByteArray token = "ghp_canary0canary0canary0canary0canary00";

github::Origin origin(const char *host)
{
    return *github::Origin::fromText(QString::fromLatin1(host));
}

} // namespace

class TstKeptAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_was_written_reads_back()
    {
        const KeptAccount kept{{Secret(token), Secret("ghr_x"), start + 8h, start + 180 * 24h},
                               583231,
                               QStringLiteral("octocat"),
                               QStringLiteral("Ünï \"quoted\"")};
        const auto read = KeptAccount::read(kept.written());
        QVERIFY(read);
        QVERIFY(read->credential.token.sameAs(kept.credential.token));
        QVERIFY(read->credential.refresh.sameAs(kept.credential.refresh));
        QCOMPARE(read->credential.expires, kept.credential.expires);
        QCOMPARE(read->credential.refreshExpires, kept.credential.refreshExpires);
        QCOMPARE(read->id, kept.id);
        QCOMPARE(read->login, kept.login);
        QCOMPARE(read->name, kept.name);
        const auto lasting =
            KeptAccount::read(KeptAccount{{.token = Secret(token)}, 1, QStringLiteral("o"), {}}.written());
        QVERIFY(lasting && !lasting->credential.expires && lasting->credential.refresh.isEmpty());
    }

    void what_cannot_be_read_is_said_without_showing_it_data()
    {
        QTest::addColumn<QByteArray>("document");
        const QByteArray whole = KeptAccount{{.token = Secret(token)}, 1, QStringLiteral("o"), {}}.written().bytes();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << whole.chopped(3);
        QTest::newRow("a bare token") << token;
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("of tomorrow") << QByteArray(whole).replace("\"version\":1", "\"version\":2");
        QTest::newRow("no id") << QByteArray(whole).replace("\"id\":1", "\"id\":null");
        QTest::newRow("no login") << QByteArray(whole).replace("\"login\":\"o\"", "\"login\":\"\"");
        QTest::newRow("a token that is none") << QByteArray(whole).replace("canary00", "canary 0");
    }
    void what_cannot_be_read_is_said_without_showing_it()
    {
        QFETCH(QByteArray, document);
        const auto read = KeptAccount::read(Secret(document));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, base::ErrorKind::Corrupt);
        QVERIFY(!read.error().text().contains(QLatin1String("canary")));
    }

    void each_host_and_login_has_its_own_place()
    {
        QCOMPARE(KeptAccount::keyOf(origin("github.com"), QStringLiteral("OctoCat")),
                 QStringLiteral("api.github.com/octocat"));
        QCOMPARE(KeptAccount::keyOf(origin("ghe.example.com"), QStringLiteral("o")),
                 QStringLiteral("ghe.example.com/o"));
        QCOMPARE(KeptAccount::keyOf(origin("ghe.example.com:8443"), QStringLiteral("o")),
                 QStringLiteral("ghe.example.com:8443/o"));
    }

    void the_environments_token_is_taken_once_and_overwritten()
    {
        qputenv("PARAPET_TOKEN", token + '\n');
        const char *value = getenv("PARAPET_TOKEN");
        QVERIFY(takeEnvironmentToken().sameAs(Secret(token)));
        QCOMPARE(value[0], '\0');
        QVERIFY(!qEnvironmentVariableIsSet("PARAPET_TOKEN"));
        QVERIFY(takeEnvironmentToken().isEmpty());
    }

    void every_situation_is_told_apart_and_has_a_way_out()
    {
        QStringList words;
        for (int i = 0; i < situationCount; ++i) {
            const auto situation = Situation(i);
            words.append(word(situation));
            QCOMPARE(wayOut(situation).isEmpty(), situation == Situation::Unlocked);
            const auto error = hindrance(situation);
            const bool usable = situation == Situation::Unlocked || situation == Situation::NoKeyring;
            QCOMPARE(!error, usable);
            if (error)
                QCOMPARE(error->text(), QStringLiteral("%1 (%2)").arg(word(situation), wayOut(situation)));
        }
        QCOMPARE(words.removeDuplicates(), 0);
        QCOMPARE(name(Situation::LockedMute), QLatin1String("locked_mute"));
    }
};

PARAPET_TEST(TstKeptAccount)
#include "tst_keptaccount.moc"
