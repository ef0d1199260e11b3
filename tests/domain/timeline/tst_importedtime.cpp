#include "domain/timeline/importedtime.h"
#include "support/testmain.h"

using namespace timeline;

class TstImportedTime : public QObject
{
    Q_OBJECT

    static std::optional<QTimeZone> zone(const QString &id)
    {
        return id.isEmpty() ? std::nullopt : std::optional(QTimeZone(id.toLatin1()));
    }

    /// The time, "~" before it when its hour came twice, or why not.
    static QString read(const QString &text, const QString &zoneId = {})
    {
        const base::Result<ImportedTime> time = readImportedTime(text, zone(zoneId));
        return time ? (time->twice ? QStringLiteral("~") : QString()) + base::rfc3339(time->at) : time.error().what;
    }

private Q_SLOTS:
    void a_time_is_read_as_exports_write_it_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("time");
        const auto row = [](const char *text, const char *zone, const char *time) {
            QTest::addRow("%s %s", text, zone)
                << QString::fromUtf8(text) << QString::fromUtf8(zone) << QString::fromUtf8(time);
        };
        const char *at = "2025-01-15T03:41:02Z";
        const char *exact = "2025-01-15T03:41:02.345Z";
        row("1736912462", "", at);
        row(" 1736912462 ", "", at);
        row("1736912462.345", "", exact);
        row("1736912462345", "", exact);
        row("1736912462345678", "", "2025-01-15T03:41:02.345678Z");
        row("1736912462345678901", "", "2025-01-15T03:41:02.345678Z");
        row("1.736912462345e12", "", exact);
        row("2025-01-15T03:41:02Z", "", at);
        row("2025-01-15t03:41:02z", "", at);
        row("2025-01-15 03:41:02Z", "", at);
        row("2025-01-15T03:41:02.345Z", "", exact);
        row("2025-01-15T03:41:02.345678901Z", "", "2025-01-15T03:41:02.345678Z");
        row("2025-01-15T03:41:02,345Z", "", exact);
        row("2025-01-15T04:41:02+01:00", "", at);
        row("2025-01-14T22:41:02-0500", "", at);
        row("2025-01-15 04:41:02 +01", "", at);
        row("2025-01-15 03:41:02 UTC", "", at);
        row("2025-01-15 04:41:02 CET", "", at);
        row("2025-01-15 04:41:02 Europe/Berlin", "", at);
        row("2025-01-15T04:41:02+01:00[Europe/Berlin]", "", at);
        row("20250115T034102Z", "", at);
        row("15/Jan/2025:04:41:02 +0100", "", at);
        row("Wed, 15 Jan 2025 03:41:02 GMT", "", at);
        // Without a zone of their own
        row("2025-01-15 04:41:02", "Europe/Berlin", at);
        row("2025-01-15 04:41:02.345", "Europe/Berlin", exact);
        row("2025-01-15T04:41:02", "Europe/Berlin", at);
        row("2025-07-15 05:41:02", "Europe/Berlin", "2025-07-15T03:41:02Z");
        row("2025-01-15 03:41", "UTC", "2025-01-15T03:41:00Z");
        row("2025/01/15 03:41:02", "UTC", at);
        row("15.01.2025 04:41:02", "Europe/Berlin", at);
        row("15.1.2025, 04:41:02", "Europe/Berlin", at);
        row("15 Jan 2025 03:41:02", "UTC", at);
        row("15-Jan-2025 03:41:02", "UTC", at);
        row("January 15, 2025 3:41:02 AM", "UTC", at);
        row("Jan 15, 2025 03:41:02 PM", "UTC", "2025-01-15T15:41:02Z");
        row("2025-01-15 12:00:00 AM", "UTC", "2025-01-15T00:00:00Z");
        row("2025-01-15 12:00:00 pm", "UTC", "2025-01-15T12:00:00Z");
        // A zone of its own wins
        row("2025-01-15T03:41:02Z", "Europe/Berlin", at);
        row("2025-01-15 04:41:02 +01:00", "America/New_York", at);
        row("1736912462", "Europe/Berlin", at);
        // Changes of clocks
        row("2025-03-30 02:30:00", "Europe/Berlin",
            "“2025-03-30 02:30:00” cannot be: 02:30 did not exist on 2025-03-30 in Europe/Berlin: clocks went from "
            "02:00 "
            "to 03:00");
        row("2025-10-26 02:30:00", "Europe/Berlin", "~2025-10-26T00:30:00Z");
        row("2025-10-26 02:30:00 +01:00", "Europe/Berlin", "2025-10-26T01:30:00Z");
        row("2025-10-26 03:30:00", "Europe/Berlin", "2025-10-26T02:30:00Z");
    }

    void a_time_is_read_as_exports_write_it()
    {
        QFETCH(QString, text);
        QFETCH(QString, zone);
        QTEST(read(text, zone), "time");
    }

    void a_time_that_could_be_another_is_refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *text, const char *why) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(why);
        };
        row("", "is empty");
        row("2025-01-15 03:41:02", "has no zone");
        row("2025-01-15T03:41:02", "has no zone");
        row("15.01.2025 03:41", "has no zone");
        row("2025-01-15 03:41:02 CST", "CST means more than one zone");
        row("2025-01-15 03:41:02 IST", "IST means more than one zone");
        row("2025-01-15 03:41:02 Mars/Olympus", "is not a zone");
        row("2025-01-15 03:41:02 +25:00", "no zone is +25:00 from UTC");
        row("2025-01-15 03:41:02Z and more", "is not a zone");
        row("01/02/2025 03:41:02", "which is the day and which the month");
        row("15/01/2025 03:41:02", "which is the day and which the month");
        row("1-2-25 03:41", "which is the day and which the month");
        row("Jan 15 03:41:02", "has no year");
        row("2025-01-15", "is a day without a time");
        row("2025-13-15T03:41:02Z", "has no such day");
        row("2025-02-29T03:41:02Z", "has no such day");
        row("2025-01-15T24:00:00Z", "has no such hour");
        row("2025-01-15T03:61:00Z", "has no such hour");
        row("2025-01-15 13:00 PM", "an hour that is not one of twelve");
        row("15 Foo 2025 03:41:02Z", "has no such day");
        row("yesterday", "is not a time");
        row("-1736912462", "is not a time");
        row("nan", "is not a time");
        row("inf", "is not a time");
        row("5", "outside the years 2000 to 2099");
        row("1999-12-31T23:59:59Z", "outside the years 2000 to 2099");
        row("2100-01-01T00:00:00Z", "outside the years 2000 to 2099");
        row("99999999999999999999", "outside the years 2000 to 2099");
        row("1e300", "outside the years 2000 to 2099");
    }

    void a_time_that_could_be_another_is_refused()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        const base::Result<ImportedTime> time = readImportedTime(text, std::nullopt);
        QVERIFY2(!time, qPrintable(text));
        QCOMPARE(time.error().kind, base::ErrorKind::Invalid);
        QVERIFY2(time.error().what.contains(why), qPrintable(time.error().what));
    }

    void the_choices_are_named_where_an_abbreviation_has_several_meanings()
    {
        const base::Result<ImportedTime> time =
            readImportedTime(QStringLiteral("2025-01-15 03:41:02 CST"), std::nullopt);
        QVERIFY(time.error().detail.contains(QStringLiteral("America/Chicago")));
        QVERIFY(time.error().detail.contains(QStringLiteral("Asia/Shanghai")));
    }

    void hostile_texts_end_on_one_short_line()
    {
        for (const QString &text :
             {QString(100000, u'9'), QStringLiteral("2025-01-15T03:41:02\n\u202eZ"), QString(70000, u'('),
              QStringLiteral("2025-01-15 03:41:02 ") + QString(50000, u'A')}) {
            const base::Result<ImportedTime> time = readImportedTime(text, std::nullopt);
            QVERIFY(!time);
            QVERIFY(time.error().what.size() < 300);
            QVERIFY(!time.error().what.contains(u'\n') && !time.error().what.contains(QChar(0x202e)));
        }
    }

    void microseconds_are_not_guessed_from_their_size()
    {
        QCOMPARE(base::rfc3339(readMicroseconds(QStringLiteral("1331698658276340"))->at),
                 QStringLiteral("2012-03-14T04:17:38.27634Z"));
        QVERIFY(!readMicroseconds(QStringLiteral("1331698658")));
        QVERIFY(!readMicroseconds(QStringLiteral("2015-07-24T19:01:01Z")));
    }
};

PARAPET_TEST(TstImportedTime)
#include "tst_importedtime.moc"
