#include "github/http/origin.h"
#include "support/testmain.h"

using namespace github;

class TstOrigin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_people_type_becomes_an_address_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("graphql");
        QTest::addColumn<QString>("web");
        const QString api = QStringLiteral("https://api.github.com");
        for (const char *typed : {"github.com", " GitHub.com ", "https://github.com", "https://github.com/",
                                  "www.github.com", "api.github.com", "https://api.github.com"})
            QTest::newRow(typed) << QString::fromLatin1(typed) << api << api + QStringLiteral("/graphql")
                                 << QStringLiteral("https://github.com");
        for (const char *typed :
             {"ghe.example.com", "https://ghe.example.com/api/v3", "https://ghe.example.com/api/v3/"})
            QTest::newRow(typed) << QString::fromLatin1(typed) << QStringLiteral("https://ghe.example.com/api/v3")
                                 << QStringLiteral("https://ghe.example.com/api/graphql")
                                 << QStringLiteral("https://ghe.example.com");
        for (const char *typed : {"acme.ghe.com", "https://api.acme.ghe.com"})
            QTest::newRow(typed) << QString::fromLatin1(typed) << QStringLiteral("https://api.acme.ghe.com")
                                 << QStringLiteral("https://api.acme.ghe.com/graphql")
                                 << QStringLiteral("https://acme.ghe.com");
        QTest::newRow("a server on this machine")
            << QStringLiteral("http://127.0.0.1:8080") << QStringLiteral("http://127.0.0.1:8080")
            << QStringLiteral("http://127.0.0.1:8080/graphql") << QStringLiteral("http://127.0.0.1:8080");
        QTest::newRow("the same, as an enterprise server")
            << QStringLiteral("http://localhost:8080/api/v3") << QStringLiteral("http://localhost:8080/api/v3")
            << QStringLiteral("http://localhost:8080/api/graphql") << QStringLiteral("http://localhost:8080");
    }
    void what_people_type_becomes_an_address()
    {
        QFETCH(QString, typed);
        const base::Result<Origin> origin = Origin::fromText(typed);
        QVERIFY2(origin, origin ? "" : qPrintable(origin.error().text()));
        QTEST(origin->api.toString(), "api");
        QTEST(origin->graphql.toString(), "graphql");
        QTEST(origin->web.toString(), "web");
    }

    void everything_else_is_refused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *typed, const char *why) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(why);
        };
        row("", "empty");
        row("   ", "empty");
        row("http://github.com", "https");
        row("http://127.0.0.1.example.com", "https");
        row("ftp://github.com", "https");
        row("https://bo:secret@github.com", "password");
        row("github.com/o/r", "/api/v3");
        row("https://ghe.example.com/api/v4", "/api/v3");
        row("https://github.com?x=1", "end with");
        row("not a host", "cannot be read");
        row("https://", "cannot be read");
    }
    void everything_else_is_refused()
    {
        QFETCH(QString, typed);
        QFETCH(QString, why);
        const base::Result<Origin> origin = Origin::fromText(typed);
        QVERIFY(!origin);
        QVERIFY2(origin.error().text().contains(why), qPrintable(origin.error().text()));
        QVERIFY(!origin.error().text().contains(QLatin1String("secret")));
    }

    void the_token_belongs_to_scheme_host_and_port_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("owned");
        QTest::newRow("a path") << QStringLiteral("https://api.github.com/user?x=1") << true;
        QTest::newRow("the port it has anyway") << QStringLiteral("https://api.github.com:443/user") << true;
        QTest::newRow("in capitals") << QStringLiteral("https://API.GitHub.com/user") << true;
        QTest::newRow("another port") << QStringLiteral("https://api.github.com:444/user") << false;
        QTest::newRow("without TLS") << QStringLiteral("http://api.github.com/user") << false;
        QTest::newRow("another host") << QStringLiteral("https://codeload.github.com/x") << false;
        QTest::newRow("one that ends alike") << QStringLiteral("https://evil-api.github.com/x") << false;
        QTest::newRow("one that begins alike") << QStringLiteral("https://api.github.com.evil.example/x") << false;
        QTest::newRow("a name in front") << QStringLiteral("https://api.github.com@evil.example/x") << false;
        QTest::newRow("a name for it") << QStringLiteral("https://bo@api.github.com/x") << false;
    }
    void the_token_belongs_to_scheme_host_and_port()
    {
        QFETCH(QString, url);
        QTEST(Origin::fromText(QStringLiteral("github.com"))->owns(QUrl(url)), "owned");
    }

    void a_path_is_appended_as_it_is()
    {
        const Origin server = *Origin::fromText(QStringLiteral("ghe.example.com"));
        QCOMPARE(server.at(QStringLiteral("/repos/o/r/contents/a%2Fb?ref=x%20y")).toString(QUrl::FullyEncoded),
                 QStringLiteral("https://ghe.example.com/api/v3/repos/o/r/contents/a%2Fb?ref=x%20y"));
    }
};

PARAPET_TEST(TstOrigin)
#include "tst_origin.moc"
