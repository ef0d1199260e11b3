#include "domain/incidents/declared.h"
#include "domain/incidents/reportissued.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace incidents;
using namespace std::chrono_literals;
using support::IncidentBuilder;

class TstReportIssued : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_reads_back_what_it_wrote()
    {
        QVERIFY(support::readsBack(ReportIssued{u"pdf"_qs, QByteArray(32, 'x'), 4096, 42}));
    }

    void what_is_no_report_is_misread_data()
    {
        QTest::addColumn<QJsonObject>("payload");
        const QJsonObject good = ReportIssued{u"pdf"_qs, QByteArray(32, 'x'), 4096, 42}.write();
        const auto with = [&](const QString &key, const QJsonValue &value) {
            QJsonObject out = good;
            out.insert(key, value);
            return out;
        };
        QTest::newRow("short digest") << with(u"sha256"_qs, u"abc"_qs);
        QTest::newRow("no bytes") << with(u"size"_qs, 0);
        QTest::newRow("no entries") << with(u"entries"_qs, 0);
        QTest::newRow("format is no text") << with(u"format"_qs, 1);
    }
    void what_is_no_report_is_misread()
    {
        QFETCH(QJsonObject, payload);
        QVERIFY(!support::misread<ReportIssued>(payload).isEmpty());
    }

    void it_is_kept_with_who_and_when()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.at(1h).as(u"cy"_qs).say(ReportIssued{u"html"_qs, QByteArray(32, 1), 10, 3});
        const ReportIssue issue = story.state()->review.reports.value(0);
        QCOMPARE(issue.entryId, id);
        QCOMPARE(issue.format, u"html"_qs);
        QCOMPARE(issue.by, u"cy"_qs);
        QCOMPARE(issue.at, story.t0() + 1h);
        QCOMPARE(issue.sha256, u"01"_qs.repeated(32));
        QVERIFY(story.text(id).startsWith(u"Report issued as html over 3 entries, SHA-256 0101"));
        story.say(journal::Struck{.entry = id, .reason = u"another file"_qs});
        QVERIFY(story.state()->review.reports.isEmpty());
    }

    void a_format_nobody_writes_and_an_incident_that_is_none_are_refused()
    {
        IncidentBuilder story;
        QVERIFY(!story.refusal(ReportIssued{u"pdf"_qs, QByteArray(32, 1), 10, 3}).isEmpty());
        story.say(Declared{});
        QVERIFY(story.refusal(ReportIssued{u"docx"_qs, QByteArray(32, 1), 10, 3}).contains(u"no format"));
    }
};

PARAPET_TEST(TstReportIssued)
#include "tst_reportissued.moc"
