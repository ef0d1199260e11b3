#include "base/error.h"
#include "base/text.h"
#include "support/testmain.h"

class TstText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_beginning_never_holds_half_a_character()
    {
        const QString text = QStringLiteral("ab\U0001F468c");
        QCOMPARE(base::beginning(text, 2), QStringLiteral("ab"));
        QCOMPARE(base::beginning(text, 3), QStringLiteral("ab"));
        QCOMPARE(base::beginning(text, 4), QStringLiteral("ab\U0001F468"));
        QCOMPARE(base::beginning(text, 99), text);
        QCOMPARE(base::beginning(text, 0), QString());
    }

    void one_line_is_one_line_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << QStringLiteral("töken “x” \U0001F468") << QStringLiteral("töken “x” \U0001F468");
        QTest::newRow("line ends") << QStringLiteral("a\r\nb\nc\td\u2028e\u0085f") << QStringLiteral("a b c d e f");
        QTest::newRow("terminal") << QStringLiteral("a\u001b[31mb\u0007\u009bc")
                                  << QStringLiteral("a\ufffd[31mb\ufffd\ufffdc");
        QTest::newRow("direction") << QStringLiteral("invoice\u202egpj.exe") << QStringLiteral("invoice\ufffdgpj.exe");
        QTest::newRow("NUL") << QString(QChar(0)) << QString(QChar::ReplacementCharacter);
    }

    void one_line_is_one_line()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(base::onOneLine(text), line);
    }

    void an_error_is_told_in_one_short_line()
    {
        const base::Error error{base::ErrorKind::Invalid, QStringLiteral("no “%1”\nhere").arg(QString(9000, u'x')),
                                QStringLiteral("do \u001bthat")};
        QVERIFY(error.text().startsWith(QStringLiteral("no “xxx")));
        QVERIFY(error.text().endsWith(QStringLiteral("… (do \ufffdthat)")));
        QVERIFY(error.text().size() < 500);
    }
};

PARAPET_TEST(TstText)
#include "tst_text.moc"
