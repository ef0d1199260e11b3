#include "feeds/backfill/oldincidents.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

using namespace feeds;
using namespace incidents;
using namespace std::chrono_literals;

namespace {

base::Instant at(const char *text)
{
    return base::fromRfc3339(QString::fromLatin1(text)).value();
}

const base::Instant now = at("2025-01-15T04:00:00Z");

base::Result<QList<OldIncidentRow>> read(const QByteArray &table, std::optional<QTimeZone> zone = {})
{
    return readOldIncidents(table, QStringLiteral("old.csv"), {now, zone});
}

/// The only row below a head and a line.
OldIncidentRow row(const QByteArray &head, const QByteArray &line, std::optional<QTimeZone> zone = {})
{
    return read(head + '\n' + line + '\n', zone).value().first();
}

constexpr const char *least = "title,detected,closed";

} // namespace

/// A table of old incidents, one row each.
class TstOldIncidents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_row_says_everything_that_is_known()
    {
        const OldIncidentRow one =
            row("ticket,title,severity,category,detector,outcome,started,detected,contained,closed,account",
                "SEC-1042,\"Token, in a log\",P1,vulnerability,Trivy,benign,2024-03-14 21:00Z,2024-03-14 22:10+01:00,"
                "~2024-03-15 03:00Z,2024-03-16Z,\"Printed by\na debug step\"");
        QVERIFY2(one.incident, qPrintable(one.refused.reason));
        const OldIncident &old = *one.incident;
        QCOMPARE(old.title, QStringLiteral("Token, in a log"));
        QCOMPARE(old.declared.severity, Severity::P1);
        QCOMPARE(old.declared.ticket, QStringLiteral("SEC-1042"));
        QCOMPARE(old.declared.category, QStringLiteral("vulnerability"));
        QCOMPARE(old.declared.detector, QStringLiteral("Trivy"));
        QCOMPARE(old.outcome, Outcome::Benign);
        QCOMPARE(old.account, QStringLiteral("Printed by\na debug step"));
        QCOMPARE(old.milestones.value(Milestone::Detected).at, at("2024-03-14T21:10:00Z"));
        QCOMPARE(old.milestones.value(Milestone::Detected).zone, 3600);
        QCOMPARE(old.milestones.value(Milestone::Contained).precision, journal::Precision::About);
        QCOMPARE(old.milestones.value(Milestone::Closed).precision, journal::Precision::Day);
        QVERIFY(one.warnings.isEmpty());
    }

    void what_is_wrong_is_named_with_its_place_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("field");
        QTest::addColumn<qint64>("column");
        QTest::addColumn<QString>("reason");
        const auto add = [](const char *name, const char *head, const char *line, const char *field, qint64 column,
                            const char *reason) {
            QTest::newRow(name) << QByteArray(head) << QByteArray(line) << QString::fromLatin1(field) << column
                                << QString::fromUtf8(reason);
        };
        add("no title", least, ",2024-03-14Z,2024-03-15Z", "title", 1, "title is missing");
        add("no T0", least, "x,,2024-03-15Z", "detected", 3, "detected is missing");
        add("no end", least, "x,2024-03-14Z,", "closed", 15, "closed is missing");
        add("no time", least, "x,soon,2024-03-15Z", "detected", 3, "“soon”");
        add("more than a time", least, "x,2024-03-14Z or so,2024-03-15Z", "detected", 3,
            "“2024-03-14Z or so” is not a time");
        add("no zone", least, "x,2024-03-14 22:10,2024-03-15Z", "detected", 3, "names no zone");
        add("ahead", least, "x,2024-03-14Z,2026-03-15Z", "closed", 15, "“2026-03-15Z”");
        add("severity", "title,detected,closed,severity", "x,2024-03-14Z,2024-03-15Z,high", "severity", 27, "P1 to P4");
        add("outcome", "title,detected,closed,outcome", "x,2024-03-14Z,2024-03-15Z,fine", "outcome", 27, "confirmed, ");
        add("zone", "title,detected,closed,zone", "x,2024-03-14 22:10,2024-03-15Z,CST", "zone", 32, "");
        add("compromised late", "title,detected,closed,compromised,started",
            "x,2024-03-14Z,2024-03-15Z,2024-03-14 10:00Z,2024-03-14 09:00Z", "compromised", 27,
            "compromised cannot be after started");
        add("short row", least, "x,2024-03-14Z", "", 0, "2 cells where the head has 3");
    }

    void what_is_wrong_is_named_with_its_place()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, line);
        QFETCH(QString, field);
        QFETCH(qint64, column);
        QFETCH(QString, reason);
        const OldIncidentRow one = row(head, line);
        QVERIFY(!one.incident);
        QCOMPARE(one.refused.field, field);
        QCOMPARE(one.refused.line, 2);
        QCOMPARE(one.refused.column, column);
        QVERIFY2(one.refused.reason.contains(reason), qPrintable(one.refused.reason));
    }

    void a_zone_is_given_behind_the_time_in_a_column_or_for_all()
    {
        const QByteArray line = "x,2024-03-14 22:10,2024-03-15 08:00";
        QVERIFY(!row(least, line).incident);
        const OldIncidentRow forAll = row(least, line, QTimeZone("Europe/Berlin"));
        QCOMPARE(forAll.incident->milestones.value(Milestone::Detected).at, at("2024-03-14T21:10:00Z"));
        const OldIncidentRow own = row("title,detected,closed,zone", line + ",America/New_York", QTimeZone::utc());
        QCOMPARE(own.incident->milestones.value(Milestone::Detected).at, at("2024-03-15T02:10:00Z"));
    }

    void a_bad_row_does_not_stop_the_others()
    {
        const auto rows =
            read("title;detected;closed\r\none;2024-03-14Z;2024-03-15Z\r\ntwo;;\r\nthree;2024-04-01Z;2024-04-02Z\r\n");
        QCOMPARE(rows->size(), 3);
        QVERIFY(rows->at(0).incident && !rows->at(1).incident && rows->at(2).incident);
        QCOMPARE(rows->at(1).line, 3);
    }

    void what_is_stated_the_wrong_way_round_is_warned_of()
    {
        const OldIncidentRow one =
            row("title,detected,responded,closed", "x,2024-03-14 10:00Z,2024-03-14 09:00Z,2024-03-15Z");
        QVERIFY(one.incident);
        QCOMPARE(one.warnings, QStringList{QStringLiteral("responded is before detected")});
    }

    void a_column_nobody_knows_refuses_the_table()
    {
        const auto table = read("title,Detcted,closed\nx,2024-03-14Z,2024-03-15Z\n");
        QVERIFY(!table.ok());
        QVERIFY(table.error().what.contains(QStringLiteral("“Detcted”")));
        QVERIFY(table.error().detail.contains(QStringLiteral("detected")));
    }

    void every_milestone_is_a_column()
    {
        for (int i = 0; i < milestoneCount; ++i)
            QVERIFY(oldIncidentColumns().contains(QString(name(Milestone(i)))));
    }

    void hostile_text_comes_through_as_text_or_is_refused()
    {
        for (const support::HostileText &hostile : support::hostileTexts()) {
            QByteArray cell = hostile.text.toUtf8();
            cell.replace('"', "\"\"");
            const auto rows = read(QByteArray(least) + "\n\"" + cell + "\",2024-03-14Z,2024-03-15Z\n");
            QString title = QString::fromUtf8(hostile.text.toUtf8()).trimmed(); // a lone surrogate is no UTF-8
            if (title.startsWith(QChar::ByteOrderMark)) // a mark in front belongs to the encoding, not to the text
                title.remove(0, 1);
            if (rows && !rows->isEmpty() && rows->first().incident)
                QCOMPARE(rows->first().incident->title, title);
        }
        QVERIFY(!read({}).ok());
        QVERIFY(!read(QByteArray(17 * 1024 * 1024, 'x')).ok());
    }
};

PARAPET_TEST(TstOldIncidents)
#include "tst_oldincidents.moc"
