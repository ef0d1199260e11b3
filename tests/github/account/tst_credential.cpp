#include "github/account/credential.h"
#include "support/testmain.h"

using namespace github;

class TstCredential : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_beginning_tells_the_kind_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("kind");
        QTest::newRow("classic") << QByteArray("ghp_0") << int(TokenKind::Classic);
        QTest::newRow("fine-grained") << QByteArray("github_pat_0") << int(TokenKind::FineGrained);
        QTest::newRow("OAuth app") << QByteArray("gho_0") << int(TokenKind::OAuth);
        QTest::newRow("app for a person") << QByteArray("ghu_0") << int(TokenKind::AppUser);
        QTest::newRow("installation") << QByteArray("ghs_0") << int(TokenKind::Installation);
        QTest::newRow("of before 2021") << QByteArray(40, 'a') << int(TokenKind::Unknown);
        QTest::newRow("none") << QByteArray() << int(TokenKind::Unknown);
    }
    void the_beginning_tells_the_kind()
    {
        QFETCH(QByteArray, token);
        QTEST(int(kindOf(base::Secret(token))), "kind");
    }

    void what_cannot_be_a_token_is_said_without_showing_it_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("says");
        QTest::newRow("good") << "ghp_" + QByteArray(36, 'a') << QString();
        QTest::newRow("of before 2021") << QByteArray(40, 'a') << QString();
        QTest::newRow("blanks around") << " ghp_" + QByteArray(36, 'a') + "\n" << QString();
        QTest::newRow("empty") << QByteArray("  \n") << QStringLiteral("empty");
        QTest::newRow("two words") << QByteArray("canarycanary canarycanary") << QStringLiteral("blanks");
        QTest::newRow("two lines") << QByteArray("canarycanary\r\nX-Header: canary") << QStringLiteral("blanks");
        QTest::newRow("no Latin") << QByteArray("canarycanarycanaryé") << QStringLiteral("other characters");
        QTest::newRow("short") << QByteArray("canary") << QStringLiteral("short");
        QTest::newRow("a file") << QByteArray("canary").repeated(1000) << QStringLiteral("long");
    }
    void what_cannot_be_a_token_is_said_without_showing_it()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, says);
        const base::Done verdict = plausible(base::Secret(token));
        QCOMPARE(verdict.ok(), says.isEmpty());
        if (verdict)
            return;
        QVERIFY2(verdict.error().text().contains(says), qPrintable(verdict.error().text()));
        QVERIFY(!verdict.error().text().contains(QLatin1String("canary")));
    }
};

PARAPET_TEST(TstCredential)
#include "tst_credential.moc"
