#include "models/look/copytext.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

using namespace look;

/// What is copied is text in somebody else's document too.
class TstCopyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void any_text_is_one_line_of_markdown_and_one_cell_data()
    {
        QTest::addColumn<QString>("text");
        for (const support::HostileText &hostile : support::hostileTexts())
            QTest::newRow(hostile.name) << hostile.text;
    }

    void any_text_is_one_line_of_markdown_and_one_cell()
    {
        QFETCH(QString, text);
        for (const QString &out : {copytext::markdown(text), copytext::cell(text)}) {
            for (const QChar c : out)
                QVERIFY(c != u'\n' && c != u'\t' && c != u'\r' && c != QChar(0x2028) && !c.isNull());
        }
    }

    void markup_is_shown_and_not_done_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("plain") << u"runner egress, 3 hosts"_qs << u"runner egress, 3 hosts"_qs;
        QTest::newRow("emphasis") << u"a_b *c* `d`"_qs << u"a\\_b \\*c\\* \\`d\\`"_qs;
        QTest::newRow("HTML") << u"<!-- x --> &lt;"_qs << u"\\<!-- x --\\> \\&lt;"_qs;
        QTest::newRow("link") << u"[x](javascript:1)"_qs << u"\\[x\\](javascript:1)"_qs;
        QTest::newRow("two lines") << u"a\r\n# b"_qs << u"a \\# b"_qs;
    }

    void markup_is_shown_and_not_done()
    {
        QFETCH(QString, text);
        QFETCH(QString, markdown);
        QCOMPARE(copytext::markdown(text), markdown);
    }

    void a_spreadsheet_takes_no_text_for_a_formula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << u"3 = 2 + 1"_qs << u"3 = 2 + 1"_qs;
        QTest::newRow("formula") << u"=cmd|'/C calc'!A0"_qs << u"'=cmd|'/C calc'!A0"_qs;
        QTest::newRow("sign") << u"-10m"_qs << u"'-10m"_qs;
        QTest::newRow("behind blanks") << u"\t @x"_qs << u"'  @x"_qs;
        QTest::newRow("full width") << u"\uff1dA1"_qs << u"'\uff1dA1"_qs;
        QTest::newRow("nothing") << QString() << QString();
    }

    void a_spreadsheet_takes_no_text_for_a_formula()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(copytext::cell(text), cell);
    }
};

PARAPET_TEST(TstCopyText)
#include "tst_copytext.moc"
