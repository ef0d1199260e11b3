#include "base/instant.h"
#include "support/testmain.h"

using namespace base;

class TstInstant : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_every_shape_of_rfc_3339_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("us");
        QTest::newRow("utc") << QStringLiteral("2025-01-15T03:41:02Z") << qint64(1736912462000000);
        QTest::newRow("lower case z and blank") << QStringLiteral("2025-01-15 03:41:02z") << qint64(1736912462000000);
        QTest::newRow("offset") << QStringLiteral("2025-01-15T05:41:02+02:00") << qint64(1736912462000000);
        QTest::newRow("west") << QStringLiteral("2025-01-14T22:11:02-05:30") << qint64(1736912462000000);
        QTest::newRow("microseconds") << QStringLiteral("2025-01-15T03:41:02.123456Z") << qint64(1736912462123456);
        QTest::newRow("nanoseconds are cut")
            << QStringLiteral("2025-01-15T03:41:02.123456789Z") << qint64(1736912462123456);
        QTest::newRow("before 1970") << QStringLiteral("1969-12-31T23:59:59Z") << qint64(-1000000);
    }

    void reads_every_shape_of_rfc_3339()
    {
        QFETCH(QString, text);
        const Result<Instant> at = fromRfc3339(text);
        QVERIFY2(at.ok(), at ? "" : qPrintable(at.error().text()));
        QTEST(micros(*at), "us");
        QCOMPARE(*fromRfc3339(rfc3339(*at)), *at);
    }

    void refuses_a_time_that_could_mean_two_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2025-01-15T03:41:02", "2025-01-15", "2025-02-30T00:00:00Z", "2025-01-15T25:00:00Z",
                                 "2025-01-15T03:41:02+1", "2025-01-15T03:41:02 CET", "now", ""})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refuses_a_time_that_could_mean_two()
    {
        QFETCH(QString, text);
        QVERIFY(!fromRfc3339(text).ok());
    }

    void spans_read_as_a_person_says_them()
    {
        QCOMPARE(spanText(27min + 29s), QStringLiteral("00:27:29"));
        QCOMPARE(spanText(52h), QStringLiteral("2 d 04 h"));
        QCOMPARE(countdownText(2min + 43s), QStringLiteral("02:43"));
        QCOMPARE(countdownText(77min), QStringLiteral("1:17 h"));
        QCOMPARE(countdownText(24h * 99 + 23h), QStringLiteral("99 d 23 h"));
        QCOMPARE(countdownText(-24h * 138 - 20h), QStringLiteral("\u2212138 d")); // nobody counts its hours
        QCOMPARE(countdownText(-72s), QStringLiteral("\u221201:12"));
    }
};

PARAPET_TEST(TstInstant)
#include "tst_instant.moc"
