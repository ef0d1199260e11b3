#include "feeds/csv/csvrows.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QStringList>

using namespace feeds;

/// Rows are shown as "line:cell,cell", or "line!why".
class TstCsvRows : public QObject
{
    Q_OBJECT

    static QString cut(const QByteArray &file, qsizetype chunk, qsizetype largest = 1000)
    {
        QStringList seen;
        CsvRows rows(QStringLiteral("f"), largest, [&](const CsvRow &row) {
            QStringList cells;
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                cells.append(QString::fromUtf8(row.text(i)).replace(u'\r', u'r').replace(u'\n', u'n'));
            seen.append(QString::number(row.line)
                        + (row.broken.isEmpty() ? u':' + cells.join(u',') : u'!' + row.broken));
            return true;
        });
        for (qsizetype at = 0; at < file.size(); at += chunk) {
            const auto on = rows.add(QByteArrayView(file).sliced(at, qMin(chunk, file.size() - at)));
            if (!on)
                return on.error().what;
        }
        const auto on = rows.finish();
        return on ? seen.join(u'|') : on.error().what;
    }

private Q_SLOTS:
    void a_table_is_cut_into_its_rows_whatever_the_chunks_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const QByteArray &file, const char *rows) {
            QTest::newRow(name) << file << QString::fromUtf8(rows);
        };
        row("plain", "a,b\n1,2\n", "1:a,b|2:1,2");
        row("no last newline", "a,b\n1,2", "1:a,b|2:1,2");
        row("windows", "a,b\r\n1,2\r\n", "1:a,b|2:1,2");
        row("old mac", "a,b\r1,2\r", "1:a,b|2:1,2");
        row("mark",
            "\xEF\xBB\xBF"
            "a,b\n",
            "1:a,b");
        row("empty cells", ",\n,,\n", "1:,|2:,,");
        row("blank lines", "a,b\n\n  \n1,2\n", "1:a,b|4:1,2");
        row("quotes", "\"a\",\"b,c\"\n\"d\"\"e\",\"\"\n", "1:a,b,c|2:d\"e,");
        row("only doubled quotes", "\"\"\"\",x\n", "1:\",x");
        row("quoted newlines keep the line numbers", "a,b\n\"1\n2\r\n3\",x\n4,y\n", "1:a,b|2:1n2rn3,x|5:4,y");
        row("quoted separator at the end", "a,\"b,\"\n", "1:a,b,");
        row("a quote inside a cell is text", "a\"b,c\n", "1:a\"b,c");
        row("semicolons", "a;b\n1,5;2\n", "1:a,b|2:1,5,2");
        row("tabs", "a\tb\n1\t2\n", "1:a,b|2:1,2");
        row("bars", "a|b\n1|2\n", "1:a,b|2:1,2");
        row("separator said", "sep=;\na;b\n", "2:a,b");
        row("text behind a quote", "a,b\n\"1\"x,2\n3,4\n", "1:a,b|2!there is text behind a closing quote|3:3,4");
        row("a quote without end costs one row", "a,b\n\"1,2\n3,4\n5,6\n",
            "1:a,b|2!a quote in it has no end before the file has|3:3,4|4:5,6");
        row("a quote that ends in another row", "a,b\n\"1,2\n3,\"4\"\n5,6\n",
            "1:a,b|2!there is text behind a closing quote|3:3,4|4:5,6");
        row("NUL later on", QByteArray("a,b\n") + QByteArray(600, 'x') + QByteArray("\0,y\n", 4), nullptr);
        row("one column", "a\n1\n", "1:a|2:1");
        row("empty", "", "f is empty");
        row("blank", "\n\r\n", "f is empty");
        row("html", "<html>\n", "f cannot be read: it is HTML or XML; was a sign-in page saved instead of the export?");
        row("gzip", "\x1F\x8B\x08", "f cannot be read: it is compressed (gzip); unpack it first with gunzip");
        row("spreadsheet", "PK\x03\x04", "f cannot be read: it is a zip archive or a spreadsheet; save it as CSV");
        row("utf-16",
            "\xFF\xFE"
            "a",
            "f cannot be read: it is UTF-16; save it as UTF-8");
        row("binary", QByteArray("a\0b\n", 4), "f cannot be read: it is binary");
    }

    void a_table_is_cut_into_its_rows_whatever_the_chunks()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, rows);
        if (rows.isEmpty())
            rows = cut(file, 1 << 20); // only that the chunks agree
        for (const qsizetype chunk : {1, 2, 3, 5, 7, 64, 4096})
            QCOMPARE(cut(file, chunk), rows);
    }

    void a_row_above_the_limit_is_told_and_passed()
    {
        const QByteArray wide(5000, 'x');
        for (const qsizetype chunk : {1, 100, 70000}) {
            QCOMPARE(cut("a,b\n" + wide + ",1\n2,3\n", chunk), u"1:a,b|2!the row is larger than 1000 bytes|3:2,3"_qs);
            QCOMPARE(cut("a,b\n\"" + wide + "\n1,2\n", chunk), u"1:a,b|2!a quote in it has no end|3:1,2"_qs);
            QCOMPARE(cut("a,b\n" + wide, chunk), u"1:a,b|2!the row is larger than 1000 bytes"_qs);
        }
    }

    void quotes_without_end_do_not_take_for_ever()
    {
        QByteArray file = "a,b\n";
        for (int i = 0; i < 20000; ++i)
            file += "\"open,\"\"\n"; // never closes what it opens
        QElapsedTimer timer;
        timer.start();
        QVERIFY(cut(file, 1 << 20, 100'000).contains(QStringLiteral("a quote in it has no end")));
        QVERIFY(timer.elapsed() < 60000);
    }

    void too_many_cells_are_refused()
    {
        QVERIFY(cut("a,b\n" + QByteArray(20000, ',') + "\n1,2\n", 4096, 1 << 20)
                    .contains(u"2!it has more than 10000 cells|3:1,2"_qs));
    }

    void the_separator_is_the_one_the_rows_agree_on()
    {
        QCOMPARE(separatorOf("a;b;c\n1,5;2,5;3\n"), ';');
        QCOMPARE(separatorOf("\"a,b,c\"\tx\n\"1,2,3\"\ty\n"), '\t');
        QCOMPARE(separatorOf("word\n"), ',');
        QCOMPARE(separatorOf("time|text\n1|a, b, c\n"), '|');
        QCOMPARE(separatorOf(""), ',');
    }

    void stopping_stops()
    {
        int seen = 0;
        CsvRows rows(QStringLiteral("f"), 1000, [&](const CsvRow &) { return ++seen < 2; });
        QVERIFY(rows.add("a,b\n1,2\n3,4\n"));
        const auto on = rows.finish();
        QVERIFY(on.ok() && !*on);
        QCOMPARE(seen, 2);
    }
};

PARAPET_TEST(TstCsvRows)
#include "tst_csvrows.moc"
