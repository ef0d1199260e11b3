#include "base/hash.h"
#include "desk/incidents/declare.h"
#include "desk/incidents/issuereport.h"
#include "domain/incidents/declared.h"
#include "support/rehearsal.h"
#include "support/testmain.h"

using namespace incidents;

class TstIssueReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_bytes_that_left_are_known_by_their_digest()
    {
        Rehearsal story;
        QCOMPARE(story.carryOut(journal::deed(*story, Declared{}, story.by(), {})), QString());
        const QByteArray bytes("%PDF-1.4 and so on");
        const auto deed = desk::issueReport(*story, u"pdf"_qs, bytes, story.by());
        QVERIFY(deed.ok());
        QVERIFY(!deed->summary.isEmpty());
        QCOMPARE(story.carryOut(deed), QString());
        const ReportIssue issue = story->review.reports.value(0);
        QCOMPARE(issue.sha256, QString::fromLatin1(base::sha256(bytes).toHex()));
        QCOMPARE(issue.size, bytes.size());
        QCOMPARE(issue.entries, 1); // of the log before it
    }

    void what_is_no_report_is_refused_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << u"pdf"_qs << QByteArray();
        QTest::newRow("another kind") << u"docx"_qs << QByteArray("x");
    }
    void what_is_no_report_is_refused()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, bytes);
        Rehearsal story;
        QCOMPARE(story.carryOut(journal::deed(*story, Declared{}, story.by(), {})), QString());
        QVERIFY(!desk::issueReport(*story, format, bytes, story.by()).ok());
    }
};

PARAPET_TEST(TstIssueReport)
#include "tst_issuereport.moc"
