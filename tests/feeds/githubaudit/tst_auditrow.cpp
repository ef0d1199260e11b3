#include "base/hash.h"
#include "feeds/events/completed.h"
#include "feeds/events/refusedrow.h"
#include "feeds/githubaudit/auditrow.h"
#include "feeds/json/jsonrecord.h"
#include "support/testmain.h"

using namespace feeds;

class TstAuditRow : public QObject
{
    Q_OBJECT

    /// The row's event, or "field: reason".
    static base::Result<timeline::MachineEvent> read(const QByteArray &row)
    {
        JsonRecord record;
        if (const QString why = record.parse(row); !why.isEmpty())
            return base::Error{base::ErrorKind::Invalid, why};
        const RecordReading reading = AuditRow().read(record);
        if (reading.refusals.isEmpty())
            return completed(reading.events.first(), row);
        const Refusal &refusal = reading.refusals.first();
        return base::Error{base::ErrorKind::Invalid,
                           reasonText({1, 0, QString::fromUtf8(refusal.field), refusal.reason})};
    }

private Q_SLOTS:
    void every_way_of_writing_the_time_means_the_same_data()
    {
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *field) { QTest::newRow(field) << QByteArray(field); };
        row("\"@timestamp\":1736912462000");
        row("\"created_at\":1736912462000");
        row("\"@timestamp\":1736912462");
        row("\"@timestamp\":1736912462.0");
        row("\"@timestamp\":1.736912462e12");
        row("\"@timestamp\":\"1736912462000\"");
        row("\"@timestamp\":\"1736912462\"");
        row("\"created_at\":\"2025-01-15T03:41:02Z\"");
        row("\"created_at\":\"2025-01-15T03:41:02.000Z\"");
        row("\"created_at\":\"2025-01-15T04:41:02+01:00\"");
        row("\"created_at\":\"2025-01-15 03:41:02 UTC\"");
        row("\"@timestamp\":null,\"created_at\":1736912462000");
        row("\"@timestamp\":1736912462000,\"created_at\":1736912999999");
        row("\"\\u0040timestamp\":1736912462000");
    }

    void every_way_of_writing_the_time_means_the_same()
    {
        QFETCH(QByteArray, field);
        const auto event = read("{\"action\":\"a.b\"," + field + "}");
        QVERIFY2(event.ok(), qPrintable(event.ok() ? QString() : event.error().text()));
        QCOMPARE(base::rfc3339(event->at), QStringLiteral("2025-01-15T03:41:02Z"));
    }

    void milliseconds_are_kept()
    {
        QCOMPARE(base::micros(read("{\"action\":\"a\",\"@timestamp\":1736912462345}")->at), 1736912462345000);
        QCOMPARE(base::micros(read("{\"action\":\"a\",\"@timestamp\":1736912462.345}")->at), 1736912462345000);
    }

    void a_row_is_refused_with_its_reason_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &bytes, const char *reason) {
            QTest::newRow(name) << bytes << QString::fromUtf8(reason);
        };
        const QByteArray time = "\"@timestamp\":1736912462345";
        row("no action", "{" + time + "}", "action: it has no action");
        row("action null", "{" + time + ",\"action\":null}", "action: it has no action");
        row("action blank", "{" + time + ",\"action\":\" \"}", "action: it has no action");
        row("no time", "{\"action\":\"a\"}", "it has neither @timestamp nor created_at");
        row("time too early", "{\"action\":\"a\",\"@timestamp\":5}",
            "@timestamp: “5” is outside the years 2000 to 2099");
        row("time too late", "{\"action\":\"a\",\"created_at\":\"2100-01-01T00:00:00Z\"}",
            "created_at: “2100-01-01T00:00:00Z” is outside the years 2000 to 2099");
        row("time huge", "{\"action\":\"a\",\"@timestamp\":1e300}",
            "@timestamp: “1.0000000000000001e+300” is outside the years 2000 to 2099");
        row("time a list", "{\"action\":\"a\",\"@timestamp\":[1]}", "@timestamp: it is not a time");
        row("list", "[]", "it is not an object");
        row("deep", "{" + time + ",\"action\":\"a\",\"x\":" + QByteArray(64, '[') + QByteArray(64, ']') + "}",
            "it is deeper than 64 levels");
        row("unread part wrong", "{" + time + ",\"action\":\"a\",\"x\":{\"y\":tru}}", "it is not sound JSON");
        row("utf-8", "{" + time + ",\"action\":\"a\",\"x\":\"\xC3(\"}", "it has bytes that are not UTF-8");
        row("empty", "", "it is not sound JSON");
    }

    void a_row_is_refused_with_its_reason()
    {
        QFETCH(QByteArray, row);
        const auto event = read(row);
        QVERIFY(!event.ok());
        QTEST(event.error().what, "reason");
    }

    void a_document_id_is_the_identity_and_else_the_row_itself()
    {
        const QByteArray with = "{\"@timestamp\":1736912462345,\"action\":\"a\",\"_document_id\":\"D1\"}";
        const QByteArray without = "{\"@timestamp\":1736912462345,\"action\":\"a\"}";
        QCOMPARE(read(with)->id, QStringLiteral("D1"));
        QCOMPARE(read(without)->id, QString::fromLatin1(base::sha256(without).toHex()));
        QCOMPARE(read(without)->raw, without);
    }

    void several_repositories_are_said_and_none_is_chosen()
    {
        const auto one =
            read("{\"@timestamp\":1736912462345,\"action\":\"repo.destroy\",\"actor\":\"a\",\"repo\":[\"o/r\"]}");
        QCOMPARE(one->repository, QStringLiteral("o/r"));
        const auto two =
            read("{\"@timestamp\":1736912462345,\"action\":\"repo.destroy\",\"actor\":\"a\",\"repo\":[\"o/r\","
                 "\"o/s\"]}");
        QVERIFY(two->repository.isEmpty());
        QCOMPARE(two->text, QStringLiteral("a deleted o/r, o/s"));
    }

    void a_long_name_is_cut_and_the_row_is_kept()
    {
        const QByteArray row =
            "{\"@timestamp\":1736912462345,\"action\":\"a\",\"actor\":\"" + QByteArray(100000, 'x') + "\"}";
        const auto event = read(row);
        QVERIFY(event.ok());
        QCOMPARE(event->actor.size(), 200);
        QVERIFY(event->text.size() <= 401);
        QCOMPARE(event->raw, row);
    }
};

PARAPET_TEST(TstAuditRow)
#include "tst_auditrow.moc"
