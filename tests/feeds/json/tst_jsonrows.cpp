#include "feeds/json/jsonrows.h"
#include "support/testmain.h"

#include <QStringList>

using namespace feeds;

/// Rows are shown as "line:bytes", with a mark in front when they are not whole.
class TstJsonRows : public QObject
{
    Q_OBJECT

    static QString cut(const QByteArray &file, qsizetype chunk, qsizetype largest = 1000)
    {
        QStringList seen;
        JsonRows rows(QStringLiteral("f"), {largest, {"runs", "data"}}, [&](const JsonRow &row) {
            const QStringList marks{QString(), QStringLiteral("broken "), QStringLiteral("large "),
                                    QStringLiteral("cut "), QStringLiteral("open ")};
            seen.append(marks.at(int(row.shape)) + QString::number(row.line) + u':'
                        + QString::fromUtf8(row.bytes.toByteArray()).left(40).simplified());
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
    void a_file_is_cut_into_its_rows_whatever_the_chunks_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const QByteArray &file, const char *rows) {
            QTest::newRow(name) << file << QString::fromUtf8(rows);
        };
        row("empty array", "[]", "");
        row("one line", "[{\"a\":1},{\"b\":[{},\"]}\"]}]", "1:{\"a\":1}|1:{\"b\":[{},\"]}\"]}");
        row("row a line", "[\n{\"a\":1},\n{\"b\":2}\n]\n", "2:{\"a\":1}|3:{\"b\":2}");
        row("pretty", "[\n  {\n    \"a\": {\n      \"x\": 1\n    }\n  },\n  {\n    \"b\": 2\n  }\n]",
            "2:{ \"a\": { \"x\": 1 } }|7:{ \"b\": 2 }");
        row("pretty without indent", "[\n{\n\"a\":\n{\n\"x\": 1\n}\n},\n{\n\"b\": [\n{\n},\n{\n}\n]\n}\n]",
            "2:{ \"a\": { \"x\": 1 } }|8:{ \"b\": [ { }, { } ] }");
        row("pages", "[{\"a\":1}]\n[{\"b\":2}]", "1:{\"a\":1}|2:{\"b\":2}");
        row("array of pages", "[[{\"a\":1},{\"b\":2}],\n[{\"c\":3}]]", "1:{\"a\":1}|1:{\"b\":2}|2:{\"c\":3}");
        row("array too deep", "[[[{\"a\":1}]]]", "1:[{\"a\":1}]");
        row("lines", "{\"a\":1}\n{\"b\":2}\n", "1:{\"a\":1}|2:{\"b\":2}");
        row("lines without the last newline", "{\"a\":1}\n{\"b\":2}", "1:{\"a\":1}|cut 2:{\"b\":2}");
        row("lines of windows, blank ones", "\r\n{\"a\":1}\r\n\r\n  {\"b\":2} \r\n", "2:{\"a\":1}|4:{\"b\":2}");
        row("lines with a bad one", "{\"a\":1}\n{\"b\":\n\"x\n{\"c\":3}\n", "1:{\"a\":1}|2:{\"b\":|3:\"x|4:{\"c\":3}");
        row("first line cut", "{\"a\":{\"b\":1,\n{\"c\":3}\n{\"d\":4}\n",
            "broken 1:{\"a\":{\"b\":1,|2:{\"c\":3}|3:{\"d\":4}");
        row("first line's text open", "{\"a\":\"b\n{\"c\":3}\n{\"d\":4}\n",
            "broken 1:{\"a\":\"b|2:{\"c\":3}|3:{\"d\":4}");
        row("pretty rows one after another", "{\n \"a\": 1\n}\n{\n \"b\": 2\n}\n", "1:{ \"a\": 1 }|4:{ \"b\": 2 }");
        row("two on the first line", "{\"a\":1} {\"b\":2}\n{\"c\":3}\n", "1:{\"a\":1}|1:{\"b\":2}|2:{\"c\":3}");
        row("mark", "\xEF\xBB\xBF[{\"a\":1}]", "1:{\"a\":1}");
        row("mark and lines", "\xEF\xBB\xBF{\"a\":1}\n{\"b\":2}\n", "1:{\"a\":1}|2:{\"b\":2}");
        row("scalars", "[1, \"a,]{\", null\n, {\"b\":2} ]", "1:1|1:\"a,]{\"|1:null|2:{\"b\":2}");
        row("escapes", "[{\"a\":\"\\\"}\\\\\"},{\"b\":2}]", "1:{\"a\":\"\\\"}\\\\\"}|1:{\"b\":2}");
        row("text open in an array", "[\n {\"a\": \"b},\n {\"c\":3}\n]", "broken 2:{\"a\": \"b},|3:{\"c\":3}");
        row("row cut in an array", "[\n {\"a\": {\"b\":1,\n {\"c\":3}\n]", "broken 2:{\"a\": {\"b\":1,|3:{\"c\":3}");
        row("a row in a row's text is no row", "[\n{\"a\": \"x\n{\\\"c\\\":3}\", \"d\n {\"e\":5}\n{\"f\":6}]",
            "broken 2:{\"a\": \"x|broken 3:{\\\"c\\\":3}\", \"d|5:{\"f\":6}");
        row("wrong bracket", "[{\"a\":[1},{\"b\":2}]", "1:{\"a\":[1}|1:{\"b\":2}");
        row("bracket missing before the end", "[{\"a\":{\"x\":1},{\"b\":2}]\n[{\"c\":3}]",
            "broken 1:{\"a\":{\"x\":1},{\"b\":2}|2:{\"c\":3}");
        row("ends in a row", "[{\"a\":1},\n{\"b\":", "1:{\"a\":1}|cut 2:{\"b\":");
        row("ends after a row", "[{\"a\":1},\n", "1:{\"a\":1}|open 2:");
        row("only an opening", "[", "open 1:");
        row("text behind the array", "[{\"a\":1}] rest\n", "1:{\"a\":1}|1:rest");
        row("stray bracket", "[{\"a\":1}]]\n{\"b\":2}", "1:{\"a\":1}|1:]|2:{\"b\":2}");
        row("object around a page", "{\"n\":2,\"runs\":[{\"a\":1},\n{\"b\":2}],\"m\":{\"x\":[3]}}",
            "1:{\"a\":1}|2:{\"b\":2}");
        row("pretty object around a page", "{\n  \"n\": 2,\n  \"runs\": [\n    {\n      \"a\": 1\n    }\n  ]\n}\n",
            "4:{ \"a\": 1 }");
        row("objects around pages, one a line", "{\"runs\":[{\"a\":1}]}\n{\"runs\":[{\"b\":2}]}\n",
            "1:{\"a\":1}|2:{\"b\":2}");
        row("array of objects around pages", "[{\"runs\":[{\"a\":1}]},{\"runs\":[]},{\"runs\":[{\"b\":2}]}]",
            "1:{\"a\":1}|1:{\"b\":2}");
        row("page in an object in an object", "{\"data\":{\"runs\":[{\"a\":1}],\"more\":false}}", "1:{\"a\":1}");
        row("two pages in an object", "{\"runs\":[{\"a\":1}],\"data\":[{\"b\":2}]}", "1:{\"a\":1}|1:{\"b\":2}");
        row("a key too deep is no page", "{\"a\":{\"b\":{\"runs\":[{\"c\":1}]}}}",
            "1:{\"a\":{\"b\":{\"runs\":[{\"c\":1}]}}}");
        row("a text is no key", "{\"a\":\"runs\",\"b\":[{\"c\":1}]}", "1:{\"a\":\"runs\",\"b\":[{\"c\":1}]}");
        row("a page that is no list", "{\"runs\":{\"a\":1}}", "1:{\"runs\":{\"a\":1}}");
        row("ends in a page", "{\"runs\":[{\"a\":1},", "1:{\"a\":1}|open 1:");
        row("ends behind a page", "{\"runs\":[{\"a\":1}],", "1:{\"a\":1}|open 1:");
        row("a row of a page cut", "{\"runs\":[{\"a\":1},{\"b\":", "1:{\"a\":1}|cut 1:{\"b\":");
        row("empty", "", "f is empty");
        row("blank", " \n\t\n", "f is empty");
        row("mark only", "\xEF\xBB\xBF", "f is empty");
        row("text", "hello", "f cannot be read: it begins neither with [ nor with {");
        row("one letter", "h", "f cannot be read: it begins neither with [ nor with {");
        row("html", "\n<!DOCTYPE html>",
            "f cannot be read: it is HTML or XML; was a sign-in page saved instead of the export?");
        row("gzip", "\x1F\x8B\x08", "f cannot be read: it is compressed (gzip); unpack it first with gunzip");
        row("zip", "PK\x03\x04", "f cannot be read: it is a zip archive; unpack it first");
        row("utf-16", "\xFF\xFE[", "f cannot be read: it is UTF-16; save it as UTF-8");
        row("csv", "\"actor\",\"action\"\n",
            "f cannot be read: it looks like CSV; import it as csv, or export it as JSON");
    }

    void a_file_is_cut_into_its_rows_whatever_the_chunks()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, rows);
        for (const qsizetype chunk : {1, 2, 3, 5, 7, 64, 4096})
            QCOMPARE(cut(file, chunk), rows);
    }

    void a_row_above_the_limit_is_told_and_passed()
    {
        const QByteArray wide = "{\"a\":\"" + QByteArray(5000, 'x') + "\"}";
        for (const qsizetype chunk : {1, 100, 100000}) {
            QVERIFY(cut("[" + wide + ",{\"b\":2}]", chunk).startsWith(QStringLiteral("large 1:{\"a\":\"xxx")));
            QVERIFY(cut("[" + wide + ",{\"b\":2}]", chunk).endsWith(QStringLiteral("|1:{\"b\":2}")));
            QVERIFY(
                cut("{\"b\":2}\n" + wide + "\n{\"c\":3}\n", chunk).startsWith(QStringLiteral("1:{\"b\":2}|large 2:")));
            QVERIFY(cut("{\"b\":2}\n" + wide + "\n{\"c\":3}\n", chunk).endsWith(QStringLiteral("|3:{\"c\":3}")));
            QVERIFY(cut(wide + "\n{\"c\":3}\n", chunk).endsWith(QStringLiteral("|2:{\"c\":3}")));
        }
    }

    void brackets_without_end_do_not_end_the_program()
    {
        QVERIFY(cut(QByteArray(200000, '['), 4096).startsWith(QStringLiteral("large 1:[[")));
        QVERIFY(cut("[" + QByteArray(200000, '}'), 4096).size() > 0);
        QVERIFY(cut("{" + QByteArray(200000, '{'), 4096).startsWith(QStringLiteral("large 1:{{")));
    }

    void a_row_that_shares_its_line_says_its_column()
    {
        QList<qint64> columns;
        JsonRows rows(QStringLiteral("f"), {1000, {}}, [&](const JsonRow &row) {
            columns.append(row.column);
            return true;
        });
        QVERIFY(rows.add("[{\"grüße\":1},{\"b\":2}\n,{\"c\":3},\n  {\"d\":4}]"));
        QVERIFY(rows.finish());
        QCOMPARE(columns, QList<qint64>({2, 14, 2, 0}));
    }

    void stopping_stops()
    {
        int seen = 0;
        JsonRows rows(QStringLiteral("f"), {1000, {}}, [&](const JsonRow &) { return ++seen < 2; });
        const auto on = rows.add("[{\"a\":1},{\"b\":2},{\"c\":3}]");
        QVERIFY(on.ok() && !*on);
        QCOMPARE(seen, 2);
    }
};

PARAPET_TEST(TstJsonRows)
#include "tst_jsonrows.moc"
