#include "models/evidence/previewtext.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QTest>

using models::previewText;

namespace {

models::PreviewText whole(const QByteArray &bytes)
{
    return previewText(bytes, bytes.size());
}

} // namespace

class TstPreviewText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_is_shown_as_it_is()
    {
        QCOMPARE(whole("one\n  two\r\nthree\tfour").text, u"one\n  two\nthree    four"_qs);
        QVERIFY(!whole("one").cut);
        QCOMPARE(whole("").text, QString());
    }

    void a_json_document_is_set_with_indents()
    {
        QCOMPARE(whole(" {\"a\":[1,2]}").text.section(u'\n', 0, 1), u"{\n    \"a\": ["_qs);
        QCOMPARE(whole("{\"a\": broken}").text, u"{\"a\": broken}"_qs); // not JSON: as it is
        QCOMPARE(previewText("{\"a\":1}", 4000).text, u"{\"a\":1}"_qs); // a beginning is no document
        QCOMPARE(whole("{\"a\":1}\n{\"a\":2}").text, u"{\"a\":1}\n{\"a\":2}"_qs); // rows
    }

    void deep_nesting_is_no_trouble()
    {
        const QByteArray deep = QByteArray(200'000, '[');
        QVERIFY(whole(deep).cut);
        QVERIFY(whole(deep).text.size() < 5'000);
    }

    void what_is_long_is_cut()
    {
        QVERIFY(previewText("beginning", 4711).cut);
        const models::PreviewText line = whole(QByteArray(10'000, 'x'));
        QVERIFY(line.cut);
        QCOMPARE(line.text.size(), 4'002);
        const models::PreviewText lines = whole(QByteArray("x\n").repeated(30'000));
        QVERIFY(lines.cut);
        QCOMPARE(lines.text.count(u'\n'), 19'999);
    }

    void nothing_in_it_acts_on_the_reader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const support::HostileText &hostile : support::hostileTexts())
            QTest::newRow(hostile.name) << hostile.text.toUtf8();
        QByteArray every;
        for (int byte = 0; byte < 256; ++byte)
            every.append(char(byte));
        QTest::newRow("every byte") << every;
        QTest::newRow("UTF-16 cut in two") << QByteArray("\xff\xfe\x00", 3);
        QTest::newRow("a surrogate alone") << QByteArray("\xed\xa0\x80");
    }

    void nothing_in_it_acts_on_the_reader()
    {
        QFETCH(QByteArray, bytes);
        const QString text = whole(bytes).text;
        for (const QChar c : text) {
            const bool steers =
                (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
            QVERIFY2(!steers && (c >= u' ' || c == u'\n'), qPrintable(QString::number(c.unicode(), 16)));
        }
    }
};

PARAPET_TEST(TstPreviewText)
#include "tst_previewtext.moc"
