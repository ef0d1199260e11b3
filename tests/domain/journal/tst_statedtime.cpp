#include "domain/journal/statedtime.h"
#include "domain/journal/statedzone.h"
#include "support/testmain.h"

using namespace base;
using namespace journal;

namespace {
const char *const noon = "2025-01-15T12:00:00Z"; // a Wednesday

Viewpoint from(const QString &now, const char *zone)
{
    return {*fromRfc3339(now), *zoneNamed(QString::fromLatin1(zone))};
}

void given()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("precision");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("remark");
}

void row(const char *now, const char *zone, const char *text, const char *at, const char *precision, int offset,
         const char *raw, const char *rest, const char *remark = "")
{
    const auto q = [](const char *s) { return QString::fromUtf8(s); };
    QTest::newRow(qPrintable(QStringLiteral("%1 seen at %2 in %3").arg(q(text), q(now), q(zone))))
        << q(now) << q(zone) << q(text) << q(at) << q(precision) << offset << q(raw) << q(rest) << q(remark);
}
} // namespace

class TstStatedTime : public QObject
{
    Q_OBJECT

    void check(Result<StatedTime> (*read)(const QString &, qsizetype, const Viewpoint &))
    {
        QFETCH(QString, now);
        QFETCH(QString, zone);
        QFETCH(QString, text);
        const Result<StatedTime> time = read(text, 0, from(now, qPrintable(zone)));
        QVERIFY2(time.ok(), time ? "" : qPrintable(time.error().text()));
        QTEST(rfc3339(time->occurred.at), "at");
        QTEST(QString(name(time->occurred.precision)), "precision");
        QTEST(time->occurred.zone, "offset");
        QTEST(time->occurred.raw, "raw");
        QTEST(text.mid(time->end), "rest");
        QTEST(time->remark, "remark");
    }

private Q_SLOTS:
    void reads_what_happened_with_zone_and_precision_data()
    {
        given();
        row(noon, "Z", "-10m legal joined", "2025-01-15T11:50:00Z", "minute", 0, "-10m", "legal joined");
        row(noon, "Z", "-1h30m", "2025-01-15T10:30:00Z", "minute", 0, "-1h30m", "");
        row(noon, "Z", "-90s x", "2025-01-15T11:58:30Z", "second", 0, "-90s", "x");
        row(noon, "Z", "-2d x", "2025-01-13T12:00:00Z", "day", 0, "-2d", "x");
        row(noon, "Z", "-2h: x", "2025-01-15T10:00:00Z", "hour", 0, "-2h", "x");
        row(noon, "Z", "-~10min x", "2025-01-15T11:50:00Z", "about", 0, "-~10min", "x");
        row(noon, "Z", "@03:41 x", "2025-01-15T03:41:00Z", "minute", 0, "@03:41", "x");
        row(noon, "Z", "@3:41 x", "2025-01-15T03:41:00Z", "minute", 0, "@3:41", "x");
        row(noon, "Z", "@03:41:10, x", "2025-01-15T03:41:10Z", "second", 0, "@03:41:10", "x");
        row(noon, "Z", "@9h x", "2025-01-15T09:00:00Z", "hour", 0, "@9h", "x");
        row(noon, "Z", "@~03:40 x", "2025-01-15T03:40:00Z", "about", 0, "@~03:40", "x");
        row(noon, "Europe/Berlin", "@03:41 x", "2025-01-15T02:41:00Z", "minute", 3600, "@03:41", "x");
        row(noon, "Europe/Berlin", "@03:41Z x", "2025-01-15T03:41:00Z", "minute", 0, "@03:41Z", "x");
        row(noon, "Z", "@03:41+02:00 x", "2025-01-15T01:41:00Z", "minute", 7200, "@03:41+02:00", "x");
        row(noon, "Z", "@03:41 +0530 x", "2025-01-14T22:11:00Z", "minute", 19800, "@03:41 +0530", "x");
        row(noon, "Z", "@03:41 +1 from legal", "2025-01-15T03:41:00Z", "minute", 0, "@03:41", "+1 from legal");
        row(noon, "Z", "@03:41 West wing", "2025-01-15T03:41:00Z", "minute", 0, "@03:41", "West wing");
        row(noon, "Z", "@03:41 west wing", "2025-01-15T03:41:00Z", "minute", 0, "@03:41", "west wing");
        row(noon, "Z", "@03:41 acme/widgets is public", "2025-01-15T03:41:00Z", "minute", 0, "@03:41",
            "acme/widgets is public");
        row(noon, "Z", "@08:41 JST x", "2025-01-14T23:41:00Z", "minute", 32400, "@08:41 JST", "x");
        row(noon, "Z", "@08:41 cet x", "2025-01-15T07:41:00Z", "minute", 3600, "@08:41 cet", "x");
        row(noon, "Z", "@03:41 Europe/Berlin x", "2025-01-15T02:41:00Z", "minute", 3600, "@03:41 Europe/Berlin", "x");
        row(noon, "Z", "@03:41 america/new_york x", "2025-01-15T08:41:00Z", "minute", -18000, "@03:41 america/new_york",
            "x");
        row(noon, "Z", "@yesterday 22:10 CET x", "2025-01-14T21:10:00Z", "minute", 3600, "@yesterday 22:10 CET", "x");
        row(noon, "Z", "@today 09:00 x", "2025-01-15T09:00:00Z", "minute", 0, "@today 09:00", "x");
        row(noon, "Z", "@mon 14:00 x", "2025-01-13T14:00:00Z", "minute", 0, "@mon 14:00", "x");
        row(noon, "Z", "@wed 14:00 x", "2025-01-08T14:00:00Z", "minute", 0, "@wed 14:00", "x");
        row(noon, "Z", "@wednesday 11:00 x", "2025-01-15T11:00:00Z", "minute", 0, "@wednesday 11:00", "x");
        row(noon, "Z", "@2025-01-14 22:10 x", "2025-01-14T22:10:00Z", "minute", 0, "@2025-01-14 22:10", "x");
        row(noon, "Asia/Tokyo", "@2025-01-14 x", "2025-01-13T15:00:00Z", "day", 32400, "@2025-01-14", "x");
        row(noon, "Asia/Tokyo", "@2025-01-14Z x", "2025-01-14T00:00:00Z", "day", 0, "@2025-01-14Z", "x");
        row(noon, "Z", "@2025-01-14+09:00 x", "2025-01-13T15:00:00Z", "day", 32400, "@2025-01-14+09:00", "x");
        row(noon, "Z", "@yesterday: x", "2025-01-14T00:00:00Z", "day", 0, "@yesterday", "x");
        row(noon, "Z", "@2025-01-14T22:10:00.25+01:00 x", "2025-01-14T21:10:00.25Z", "second", 3600,
            "@2025-01-14T22:10:00.25+01:00", "x");
        row(noon, "Z", "2025-01-14T22:10:00.000001Z", "2025-01-14T22:10:00.000001Z", "second", 0,
            "2025-01-14T22:10:00.000001Z", "");
    }
    void reads_what_happened_with_zone_and_precision() { check(readTime); }

    void takes_a_time_that_is_still_ahead_for_yesterdays_data()
    {
        given();
        row("2025-01-15T00:20:00Z", "Z", "@23:50 x", "2025-01-14T23:50:00Z", "minute", 0, "@23:50", "x", "yesterday");
        row("2025-01-15T03:40:30Z", "Z", "@03:42 x", "2025-01-15T03:42:00Z", "minute", 0, "@03:42", "x");
        row("2025-01-15T03:39:00Z", "Z", "@03:42 x", "2025-01-14T03:42:00Z", "minute", 0, "@03:42", "x", "yesterday");
        // Midnight has passed in Berlin but not in London.
        row("2025-01-14T23:30:00Z", "Europe/Berlin", "@00:10 x", "2025-01-14T23:10:00Z", "minute", 3600, "@00:10", "x");
        row("2025-01-14T23:30:00Z", "Z", "@00:10 x", "2025-01-14T00:10:00Z", "minute", 0, "@00:10", "x");
    }
    void takes_a_time_that_is_still_ahead_for_yesterdays() { check(readTime); }

    void keeps_its_head_when_clocks_change_data()
    {
        given();
        const char *twice = "that hour came twice; the earlier, +02:00, is meant";
        // 2025-10-26: Berlin goes from 03:00 +02:00 back to 02:00 +01:00 at 01:00Z.
        row("2025-10-26T09:00:00Z", "Europe/Berlin", "@02:30 x", "2025-10-26T00:30:00Z", "minute", 7200, "@02:30", "x",
            twice);
        row("2025-10-26T01:10:00Z", "Europe/Berlin", "@02:30 x", "2025-10-26T00:30:00Z", "minute", 7200, "@02:30", "x",
            twice);
        row("2025-10-26T09:00:00Z", "Europe/Berlin", "@02:30+01:00 x", "2025-10-26T01:30:00Z", "minute", 3600,
            "@02:30+01:00", "x");
        row("2025-10-26T09:00:00Z", "Europe/Berlin", "@03:00 x", "2025-10-26T02:00:00Z", "minute", 3600, "@03:00", "x");
        // 2025-03-30: Berlin goes from 02:00 +01:00 to 03:00 +02:00 at 01:00Z; before that 02:30 is the day before's.
        row("2025-03-30T00:30:00Z", "Europe/Berlin", "@02:30 x", "2025-03-29T01:30:00Z", "minute", 3600, "@02:30", "x",
            "yesterday");
        row("2025-03-30T09:00:00Z", "Europe/Berlin", "@03:00 x", "2025-03-30T01:00:00Z", "minute", 7200, "@03:00", "x");
        row("2025-03-30T09:00:00Z", "Europe/Berlin", "@yesterday 02:30 x", "2025-03-29T01:30:00Z", "minute", 3600,
            "@yesterday 02:30", "x");
        // Lord Howe Island moves its clocks by half an hour: 2025-04-06, 02:00 +11:00 back to 01:30 +10:30.
        row("2025-04-06T09:00:00Z", "Australia/Lord_Howe", "@01:45 x", "2025-04-05T14:45:00Z", "minute", 39600,
            "@01:45", "x", "that hour came twice; the earlier, +11:00, is meant");
        // A spell is counted in hours that passed, not on the wall.
        row("2025-03-30T09:00:00Z", "Europe/Berlin", "-10h x", "2025-03-29T23:00:00Z", "hour", 3600, "-10h", "x");
    }
    void keeps_its_head_when_clocks_change() { check(readTime); }

    void reads_what_is_to_come_data()
    {
        given();
        row(noon, "Z", "in 30m", "2025-01-15T12:30:00Z", "minute", 0, "in 30m", "");
        row(noon, "Z", "14:30Z", "2025-01-15T14:30:00Z", "minute", 0, "14:30Z", "");
        row(noon, "Z", "@04:30", "2025-01-16T04:30:00Z", "minute", 0, "@04:30", "", "tomorrow");
        row(noon, "Z", "tomorrow 09:00 CET", "2025-01-16T08:00:00Z", "minute", 3600, "tomorrow 09:00 CET", "");
        row(noon, "Z", "wed 11:00", "2025-01-22T11:00:00Z", "minute", 0, "wed 11:00", "");
        row(noon, "Z", "fri 11:00", "2025-01-17T11:00:00Z", "minute", 0, "fri 11:00", "");
    }
    void reads_what_is_to_come() { check(readTimeAhead); }

    void says_at_which_column_a_time_is_wrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("about");
        const auto wrong = [](const char *text, int column, const char *about) {
            QTest::newRow(text) << QString::fromUtf8(text) << QStringLiteral("column %1:").arg(column)
                                << QString::fromUtf8(about);
        };
        wrong("-10 legal", 2, "units");
        wrong("-10x", 2, "units");
        wrong("-30m1h", 2, "units");
        wrong("-99999999d", 2, "units");
        wrong("@03:99 x", 2, "no time 03:99");
        wrong("@25:00 x", 2, "no time 25:00");
        wrong("@03:41:61 x", 2, "no time 03:41:61");
        wrong("@03 x", 2, "not a time");
        wrong("@03:4 x", 2, "not a time");
        wrong("@3 people", 2, "not a time");
        wrong("@2025-02-30 10:00", 2, "no day");
        wrong("@03:41x", 7, "blank");
        wrong("@03:41+2 x", 7, "not an offset");
        wrong("@03:41+15:00 x", 7, "no zone is");
        wrong("@03:41 CST x", 8, "America/Chicago");
        wrong("@03:41 IST x", 8, "Asia/Kolkata");
        wrong("@03:41 EST x", 8, "America/New_York");
        wrong("@03:41 Europe/Berlni x", 8, "no zone “Europe/Berlni”");
        wrong("@today 13:00 x", 1, "ahead by 01:00:00");
        wrong("@2026-01-01 x", 1, "ahead");
        wrong("@tomorrow", 1, "ahead");
    }

    void says_at_which_column_a_time_is_wrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, column);
        QFETCH(QString, about);
        const Result<StatedTime> time = readTime(text, 0, from(QString::fromLatin1(noon), "Z"));
        QVERIFY(!time.ok());
        QVERIFY2(time.error().what.startsWith(column) && time.error().text().contains(about),
                 qPrintable(time.error().text()));
        QVERIFY(!time.error().detail.isEmpty());
    }

    void refuses_an_hour_that_the_clocks_skipped()
    {
        const Viewpoint here = from(QStringLiteral("2025-03-30T09:00:00Z"), "Europe/Berlin");
        const Result<StatedTime> time = readTime(QStringLiteral("@02:30 x"), 0, here);
        QVERIFY(!time.ok());
        QCOMPARE(
            time.error().what,
            QStringLiteral("column 1: 02:30 did not exist on 2025-03-30 in Europe/Berlin: clocks went from 02:00 to "
                           "03:00"));
        QVERIFY(readTime(QStringLiteral("@02:30+01:00"), 0, here).ok());
    }

    void says_what_is_wrong_with_a_field_that_is_to_be_a_time_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ahead");
        QTest::addColumn<QString>("what"); // empty: it is one
        const auto row = [](const char *text, bool ahead, const char *what) {
            QTest::newRow(text) << QString::fromUtf8(text) << ahead << QString::fromUtf8(what);
        };
        row("  -10m ", false, "");
        row("2025-01-14", false, "");
        row(" in 14d", true, "");
        row("", false, "“” is not a time");
        row("someday", true, "“someday” is not a time");
        row("-10m or so", false, "“-10m or so” is not a time");
        row("2025-02-30", true, "“2025-02-30”: there is no day 2025-02-30");
        row("03:41 CST", false, "“03:41 CST”: CST means more than one zone");
        row("2025-01-16 09:00Z", false, "“2025-01-16 09:00Z”: that lies ahead by 21:00:00");
        row("2025-01-14 09:00Z", true, "“2025-01-14 09:00Z”: that has passed");
    }

    void says_what_is_wrong_with_a_field_that_is_to_be_a_time()
    {
        QFETCH(QString, text);
        QFETCH(bool, ahead);
        QFETCH(QString, what);
        const Viewpoint here = from(QString::fromLatin1(noon), "Z");
        const Result<StatedTime> time = ahead ? wholeTimeAhead(text, here) : wholeTime(text, here);
        QCOMPARE(time.ok(), what.isEmpty());
        if (!time) {
            QCOMPARE(time.error().what, what);
            QVERIFY(!time.error().detail.isEmpty());
        }
    }

    void counts_columns_from_the_start_of_the_line()
    {
        const Result<StatedTime> time =
            readTime(QStringLiteral("!m ack @03:99"), 7, from(QString::fromLatin1(noon), "Z"));
        QVERIFY(time.error().what.startsWith(QStringLiteral("column 9:")));
    }

    void tells_a_time_from_prose_by_its_first_signs_data()
    {
        QTest::addColumn<bool>("time");
        for (const char *text :
             {"-10m", "-5 widgets", "@03:41", "@3", "@~03:40", "@mon 14:00", "@yesterday", "@Fri, x"})
            QTest::newRow(text) << true;
        for (const char *text : {"- item", "-x", "--5", "@ana", "@monika", "@@03:41", "@mon-repo", "10m", "", "@", "~"})
            QTest::newRow(text) << false;
    }

    void tells_a_time_from_prose_by_its_first_signs()
    {
        QFETCH(bool, time);
        QCOMPARE(beginsTime(QString::fromUtf8(QTest::currentDataTag())), time);
    }
};

PARAPET_TEST(TstStatedTime)
#include "tst_statedtime.moc"
