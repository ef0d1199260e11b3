#include "feeds/kev/kevcatalogue.h"
#include "support/feedfiles.h"
#include "support/testmain.h"

using namespace feeds;
using namespace feedfiles;
using namespace intelligence;

class TstKevCatalogue : public QObject
{
    Q_OBJECT

    struct Read
    {
        QList<KevCatalogue> catalogues;
        base::Result<FileReading> outcome = FileReading{};
    };
    static Read read(const QByteArray &bytes)
    {
        Read out;
        Bytes file(bytes);
        out.outcome = readKev(file, QStringLiteral("kev.json"), [&](const KevCatalogue &catalogue, qint64) {
            out.catalogues.append(catalogue);
            return true;
        });
        return out;
    }
    static QByteArray with(const QByteArray &entry, const QByteArray &count = "1")
    {
        return "{\"catalogVersion\":\"2025.01.14\",\"dateReleased\":\"2025-01-14T14:02:11.4912Z\",\"count\":" + count
            + ",\n\"vulnerabilities\":[\n" + entry + "]}";
    }

private Q_SLOTS:
    void the_catalogue_is_read_whole()
    {
        const Read all = read(sample(u"kev/known_exploited_vulnerabilities.json"_qs));
        QVERIFY2(all.outcome, all.outcome ? "" : qPrintable(all.outcome.error().text()));
        QCOMPARE(all.outcome->refused, 0);
        const KevCatalogue &catalogue = all.catalogues.first();
        QCOMPARE(catalogue.version, u"2025.01.14"_qs);
        QCOMPARE(catalogue.asOf, *base::fromRfc3339(u"2025-01-14T14:02:11.4912Z"_qs));
        QCOMPARE(catalogue.entries.size(), 5);
        const Exploited &xz = catalogue.entries.at(1);
        QCOMPARE(xz.cve.text(), u"CVE-2024-90017"_qs);
        QCOMPARE(xz.vendor, u"Tukaani"_qs);
        QCOMPARE(xz.product, u"XZ Utils"_qs);
        QCOMPARE(xz.name, u"XZ Utils Embedded Malicious Code Vulnerability"_qs);
        QCOMPARE(xz.added, QDate(2025, 1, 10));
        QCOMPARE(xz.due, QDate(2025, 1, 31));
        QVERIFY(xz.ransomware);
        QCOMPARE(xz.cwes, (QStringList{u"CWE-506"_qs}));
        QVERIFY(xz.action.startsWith(u"Apply mitigations"_qs));
        QVERIFY(xz.notes.startsWith(u"https://vendor.example"_qs));
        QVERIFY(!catalogue.entries.at(0).ransomware);
        QCOMPARE(catalogue.entries.at(3).product, u"SSL VPN, Gateway, and \"Connect\""_qs);
    }

    void bad_entries_are_refused_with_their_place_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("why");
        QTest::newRow("no number") << QByteArray(R"({"dateAdded":"2025-01-10"})") << u"it has no cveID"_qs;
        QTest::newRow("number") << QByteArray(R"({"cveID":"CVE-20250-1","dateAdded":"2025-01-10"})")
                                << u"cveID “CVE-20250-1” is not a CVE number"_qs;
        QTest::newRow("no day") << QByteArray(R"({"cveID":"CVE-2025-1111"})") << u"it has no dateAdded"_qs;
        QTest::newRow("day") << QByteArray(R"({"cveID":"CVE-2025-1111","dateAdded":"10.01.2025"})")
                             << u"dateAdded “10.01.2025” is not a day"_qs;
        QTest::newRow("no such day") << QByteArray(R"({"cveID":"CVE-2025-1111","dateAdded":"2025-02-30"})")
                                     << u"dateAdded “2025-02-30” is not a day"_qs;
        QTest::newRow("due") << QByteArray(R"({"cveID":"CVE-2025-1111","dateAdded":"2025-01-10","dueDate":"soon"})")
                             << u"dueDate “soon” is not a day"_qs;
        QTest::newRow("kind") << QByteArray(R"({"cveID":{"a":1},"dateAdded":"2025-01-10"})")
                              << u"cveID is not a text"_qs;
        QTest::newRow("twice") << QByteArray(
            R"({"cveID":"CVE-2025-1111","cveID":"CVE-2025-2222","dateAdded":"2025-01-10"})")
                               << u"cveID is there twice"_qs;
        QTest::newRow("null") << QByteArray("null") << u"it is not an object"_qs;
        QTest::newRow("weaknesses") << QByteArray(
            R"({"cveID":"CVE-2025-1111","dateAdded":"2025-01-10","cwes":"CWE-1"})")
                                    << u"cwes is not a list"_qs;
    }

    void bad_entries_are_refused_with_their_place()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, why);
        const QByteArray good = R"({"cveID":"CVE-2025-9999","dateAdded":"2025-01-10","future":[1]})";
        const Read all = read(with(good + ",\n" + entry + ",\n" + good, "3"));
        QVERIFY(all.outcome);
        QCOMPARE(all.outcome->refused, 1);
        QCOMPARE(all.outcome->refusals.first().line, 4);
        QCOMPARE(all.outcome->refusals.first().reason, u"vulnerabilities[1]: "_qs + why);
        QCOMPARE(all.catalogues.first().entries.size(), 2);
        QCOMPARE(all.catalogues.first().version, QString()); // no longer a whole one
    }

    void the_table_says_the_same_as_the_document()
    {
        const Read table = read(sample(u"kev/known_exploited_vulnerabilities.csv"_qs));
        const Read document = read(sample(u"kev/known_exploited_vulnerabilities.json"_qs));
        QVERIFY2(table.outcome, table.outcome ? "" : qPrintable(table.outcome.error().text()));
        QCOMPARE(table.outcome->refused, 0);
        QCOMPARE(table.catalogues.size(), 1);
        QCOMPARE(table.catalogues.first().entries, document.catalogues.first().entries);
        QCOMPARE(table.catalogues.first().version, QString()); // a table may be a part
        QCOMPARE(table.catalogues.first().asOf, *base::fromRfc3339(u"2025-01-13T00:00:00Z"_qs));
    }

    void bad_rows_of_a_table_are_refused_with_their_line()
    {
        const Read table = read("cveID,product,dateAdded,dueDate\nCVE-2025-1111,\"a, b\",2025-01-10,\n"
                                "CVE-1,x,2025-01-10,\nCVE-2025-2222,\"two\nlines\",2025-01-11,2025-02-01\n"
                                "CVE-2025-3333,x,tomorrow,\n");
        QVERIFY2(table.outcome, table.outcome ? "" : qPrintable(table.outcome.error().text()));
        QStringList said;
        for (const RefusedRow &row : table.outcome->refusals)
            said.append(u"%1 %2"_qs.arg(row.line).arg(row.reason));
        QCOMPARE(said,
                 (QStringList{u"3 cveID “CVE-1” is not a CVE number"_qs, u"6 dateAdded “tomorrow” is not a day"_qs}));
        const QList<Exploited> &entries = table.catalogues.first().entries;
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).product, u"a, b"_qs);
        QCOMPARE(entries.at(1).product, u"two lines"_qs);
    }

    void fewer_entries_than_it_counts_are_no_whole_catalogue()
    {
        const QByteArray good = R"({"cveID":"CVE-2025-9999","dateAdded":"2025-01-10"})";
        QCOMPARE(read(with(good)).catalogues.first().version, u"2025.01.14"_qs);
        QCOMPARE(read(with(good, "1300")).catalogues.first().version, QString());
        QVERIFY(!read(with(good)).catalogues.first().entries.first().due.isValid());
    }

    void other_files_are_refused_with_the_reason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("other") << QByteArray("{\"objects\":[]}") << u"it is not the catalogue"_qs;
        QTest::newRow("no release") << QByteArray("{\"catalogVersion\":\"1\",\"vulnerabilities\":[]}")
                                    << u"it does not say when it was released"_qs;
        QTest::newRow("release") << QByteArray(
            "{\"catalogVersion\":\"1\",\"vulnerabilities\":[],\"dateReleased\":\"x\"}")
                                 << u"dateReleased is not a time"_qs;
        QTest::newRow("list") << QByteArray("{\"catalogVersion\":\"1\",\"vulnerabilities\":{}}")
                              << u"vulnerabilities is not a list"_qs;
        QTest::newRow("epss") << sample(u"epss/epss_scores-2025-01-14.csv"_qs) << u"is not the catalogue"_qs;
        QTest::newRow("other table") << QByteArray("a,b\n1,2\n") << u"it has no column cveID or dateAdded"_qs;
        QTest::newRow("page") << QByteArray("<html>") << u"HTML"_qs;
        QTest::newRow("empty") << QByteArray() << u"is empty"_qs;
    }

    void other_files_are_refused_with_the_reason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        const Read all = read(bytes);
        QVERIFY(!all.outcome);
        QVERIFY2(all.outcome.error().text().contains(why), qPrintable(all.outcome.error().text()));
        QVERIFY(all.catalogues.isEmpty());
    }
};

PARAPET_TEST(TstKevCatalogue)
#include "tst_kevcatalogue.moc"
