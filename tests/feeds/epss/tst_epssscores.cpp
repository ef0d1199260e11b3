#include "feeds/epss/epssscores.h"
#include "support/feedfiles.h"
#include "support/testmain.h"

using namespace feeds;
using namespace feedfiles;
using namespace intelligence;

namespace {

const QByteArray head = "#model_version:v2025.03.14,score_date:2025-01-14T00:00:00Z\ncve,epss,percentile\n";

} // namespace

class TstEpssScores : public QObject
{
    Q_OBJECT

    struct Read
    {
        EpssHead head;
        QList<ExploitScore> scores;
        QList<qsizetype> batches;
        base::Result<FileReading> outcome = FileReading{};

        QStringList refusals() const
        {
            QStringList said;
            for (const RefusedRow &row : outcome->refusals)
                said.append(u"%1 %2"_qs.arg(row.line).arg(row.reason));
            return said;
        }
    };
    static Read read(const QByteArray &bytes, int batch = 10000)
    {
        Read out;
        Bytes file(bytes);
        out.outcome = readEpss(file, QStringLiteral("epss.csv"),
                               [&](const EpssHead &head, const QList<ExploitScore> &scores, qint64) {
                                   out.head = head;
                                   out.scores.append(scores);
                                   out.batches.append(scores.size());
                                   return true;
                               },
                               {.batch = batch});
        return out;
    }

private Q_SLOTS:
    void a_day_of_scores_is_read_plain_and_packed()
    {
        const Read plain = read(sample(u"epss/epss_scores-2025-01-14.csv"_qs));
        QVERIFY2(plain.outcome, plain.outcome ? "" : qPrintable(plain.outcome.error().text()));
        QCOMPARE(plain.outcome->refused, 0);
        QCOMPARE(plain.head.version, u"v2023.03.01"_qs);
        QCOMPARE(plain.head.day, QDate(2025, 1, 14));
        QCOMPARE(plain.scores.size(), 10);
        QCOMPARE(plain.scores.at(4), (ExploitScore{*Cve::from(u"CVE-2024-90017"), 943580, 999560, QDate(2025, 1, 14)}));
        const QByteArray packed = sample(u"epss/epss_scores-2025-01-14.csv.gz"_qs);
        const Read unpacked = read(packed);
        QVERIFY2(unpacked.outcome, unpacked.outcome ? "" : qPrintable(unpacked.outcome.error().text()));
        QCOMPARE(unpacked.scores, plain.scores);
        QCOMPARE(unpacked.outcome->bytes, packed.size()); // of the file, for the progress
    }

    void the_order_of_columns_and_unknown_ones_do_not_matter()
    {
        const Read read = TstEpssScores::read("#score_date:2025-01-14,model_version:v4,x:y\r\n"
                                              "Percentile,CVE,note,EPSS\r\n0.5,CVE-2024-1111,hello,0.25\r\n\r\n");
        QVERIFY(read.outcome && read.outcome->refused == 0);
        QCOMPARE(read.scores,
                 (QList<ExploitScore>{{*Cve::from(u"CVE-2024-1111"), 250000, 500000, QDate(2025, 1, 14)}}));
    }

    void scores_come_in_batches()
    {
        QByteArray rows = head;
        for (int i = 0; i < 25; ++i)
            rows += "CVE-2024-" + QByteArray::number(1000 + i) + ",0.1,0.2\n";
        const Read all = read(rows, 10);
        QCOMPARE(all.batches, (QList<qsizetype>{10, 10, 5}));
    }

    void bad_rows_are_refused_with_their_line()
    {
        const Read rows = read(head
                               + "CVE-2024-1111,0.1,0.2\nCVE-24-1,0.1,0.2\nCVE-2024-1112,1.5,0.2\n"
                                 "CVE-2024-1113,0.1,many\nCVE-2024-1114,0.1\nCVE-2024-1115,0.1,0.2,0.3\n"
                                 "CVE-2024-1116,,0.2\nCVE-2024-1117,0.3,0.4\n");
        QVERIFY(rows.outcome);
        QCOMPARE(rows.scores.size(), 2);
        QCOMPARE(rows.refusals(),
                 (QStringList{u"4 “CVE-24-1” is not a CVE number"_qs, u"5 epss “1.5” is not a number from 0 to 1"_qs,
                              u"6 percentile “many” is not a number from 0 to 1"_qs, u"7 it has 2 values, not 3"_qs,
                              u"8 it has 4 values, not 3"_qs, u"9 epss “” is not a number from 0 to 1"_qs}));
    }

    void a_last_row_that_may_be_cut_is_not_believed()
    {
        const Read cut = read(head + "CVE-2024-1111,0.1,0.2\nCVE-2024-1112,0.000431,0.1");
        QVERIFY(cut.outcome);
        QCOMPARE(cut.scores.size(), 1);
        QCOMPARE(cut.refusals(), (QStringList{u"4 the file ends inside this row"_qs}));
    }

    void other_files_are_refused_with_the_reason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QByteArray() << u"it ends before the names of its columns"_qs;
        QTest::newRow("no columns") << QByteArray("#score_date:2025-01-14\n") << u"it ends before"_qs;
        QTest::newRow("no day") << QByteArray("cve,epss,percentile\nCVE-2024-1111,0.1,0.2\n")
                                << u"line 1: the line before does not say of which day"_qs;
        QTest::newRow("wrong day") << QByteArray("#score_date:2025-13-14\ncve,epss,percentile\n")
                                   << u"does not say of which day"_qs;
        QTest::newRow("columns") << QByteArray("#score_date:2025-01-14\na,b\n")
                                 << u"line 2: the columns cve, epss and percentile are expected here"_qs;
        QTest::newRow("json") << QByteArray("{\"a\":1}\n") << u"are expected here"_qs;
        QTest::newRow("one line") << QByteArray(1 << 20, 'x') << u"line 1: the line is longer than 4096 bytes"_qs;
        QTest::newRow("cut gzip") << sample(u"epss/epss_scores-2025-01-14.csv.gz"_qs).chopped(40)
                                  << u"it ends early"_qs;
        QTest::newRow("no gzip") << QByteArray("\x1f\x8bnot really gzip, only its first bytes") << u"not sound gzip"_qs;
    }

    void other_files_are_refused_with_the_reason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        const Read all = read(bytes);
        QVERIFY(!all.outcome);
        QCOMPARE(all.outcome.error().kind, base::ErrorKind::Invalid);
        QVERIFY2(all.outcome.error().text().contains(why), qPrintable(all.outcome.error().text()));
    }

    void stopping_stops()
    {
        QByteArray rows = head;
        for (int i = 0; i < 100; ++i)
            rows += "CVE-2024-" + QByteArray::number(1000 + i) + ",0.1,0.2\n";
        Bytes file(rows);
        int batches = 0;
        const auto outcome = readEpss(
            file, u"a"_qs, [&](const EpssHead &, const QList<ExploitScore> &, qint64) { return ++batches < 2; },
            {.batch = 10});
        QVERIFY(outcome && outcome->cancelled);
        QCOMPARE(batches, 2);
    }
};

PARAPET_TEST(TstEpssScores)
#include "tst_epssscores.moc"
