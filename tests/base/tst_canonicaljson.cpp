#include "base/canonicaljson.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace base;

class TstCanonicalJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes_the_order_and_escapes_of_rfc_8785_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("empty") << QByteArray("{ }") << QByteArray("{}");
        QTest::newRow("sorted by UTF-16 units")
            << QByteArray(
                   "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}")
            << QByteArray("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\U0001F600\":5,\"\ufb33\":3}");
        QTest::newRow("shortest escapes")
            << QByteArray("{\"a\":\"\\u000f\\n\\u0022\\/\"}") << QByteArray("{\"a\":\"\\u000f\\n\\\"/\"}");
        QTest::newRow("whole numbers") << QByteArray("{\"a\":[1.0,-0,9007199254740991,1e3]}")
                                       << QByteArray("{\"a\":[1,0,9007199254740991,1000]}");
        QTest::newRow("nested") << QByteArray("{\"b\":{\"d\":null,\"c\":true},\"a\":[]}")
                                << QByteArray("{\"a\":[],\"b\":{\"c\":true,\"d\":null}}");
    }

    void writes_the_order_and_escapes_of_rfc_8785()
    {
        QFETCH(QByteArray, given);
        const Result<QByteArray> text = canonicalJson(QJsonDocument::fromJson(given).object());
        QVERIFY2(text.ok(), text ? "" : qPrintable(text.error().text()));
        QTEST(*text, "expected");
        const Result<QJsonObject> again = readCanonicalJson(*text);
        QVERIFY(again.ok());
        QCOMPARE(*canonicalJson(*again), *text);
    }

    void refuses_what_two_programs_could_write_differently_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("path");
        QTest::newRow("fraction") << QJsonObject{{QStringLiteral("a"), QJsonArray{1, 1.5}}} << QStringLiteral("/a/1");
        QTest::newRow("too large") << QJsonObject{{QStringLiteral("n"), qint64(1) << 53}} << QStringLiteral("/n");
        QTest::newRow("half a character")
            << QJsonObject{{QStringLiteral("t"), QString(QChar(0xd800))}} << QStringLiteral("/t");
        QTest::newRow("byte order mark") << QJsonObject{{QStringLiteral("t"), QStringLiteral("\ufeffa")}}
                                         << QStringLiteral("/t");
    }

    void refuses_what_two_programs_could_write_differently()
    {
        QFETCH(QJsonObject, object);
        const Result<QByteArray> text = canonicalJson(object);
        QVERIFY(!text.ok());
        QFETCH(QString, path);
        QVERIFY2(text.error().detail.startsWith(path), qPrintable(text.error().detail));
    }

    void reading_refuses_text_that_is_not_canonical_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("white space") << QByteArray("{\"a\": 1}");
        QTest::newRow("order") << QByteArray("{\"b\":1,\"a\":2}");
        QTest::newRow("twice the same name") << QByteArray("{\"a\":1,\"a\":2}");
        QTest::newRow("fraction") << QByteArray("{\"a\":1.5}");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("cut") << QByteArray("{\"a\":1");
        QTest::newRow("too deep") << QByteArray("{\"a\":") + QByteArray(70, '[') + QByteArray(70, ']') + "}";
    }

    void reading_refuses_text_that_is_not_canonical()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readCanonicalJson(text).ok());
    }
};

PARAPET_TEST(TstCanonicalJson)
#include "tst_canonicaljson.moc"
