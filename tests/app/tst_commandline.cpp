#include "parapetctl.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// What people and scripts meet of parapetctl beyond its verbs: words, options, what it prints.
class TstCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(parapetctl({u"init"_qs, place()}).status, 0);
        QCOMPARE(ctl({u"incident"_qs, u"declare"_qs, u"Malicious release"_qs}).status, 0);
        const QJsonDocument list = QJsonDocument::fromJson(ctl({u"incident"_qs, u"list"_qs, u"--json"_qs}).out);
        id = list[QLatin1String("incidents")][0][QLatin1String("id")].toString();
        QVERIFY(!id.isEmpty());
    }

    void words_may_begin_with_a_dash_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("text");
        QTest::newRow("scribe line") << QStringList{u"do"_qs, u"ID"_qs, u"-10m badge reader went off"_qs}
                                     << u"badge reader went off"_qs;
        QTest::newRow("note") << QStringList{u"note"_qs, u"ID"_qs, u"-3 left"_qs} << u"-3 left"_qs;
        QTest::newRow("before an option")
            << QStringList{u"note"_qs, u"ID"_qs, u"-"_qs, u"alone"_qs, u"--at"_qs, u"-5m"_qs} << u"- alone"_qs;
        QTest::newRow("after two") << QStringList{u"note"_qs, u"ID"_qs, u"--"_qs, u"--at is text"_qs}
                                   << u"--at is text"_qs;
    }

    void words_may_begin_with_a_dash()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, text);
        words.replaceInStrings(u"ID"_qs, id);
        const Answer answer = ctl(QStringList{u"incident"_qs} + words);
        QVERIFY2(answer.status == 0 && answer.err.isEmpty(), answer.err.constData());
        QCOMPARE(lastLine()[QLatin1String("text")].toString(), text);
    }

    void hostile_text_comes_back_in_json_and_does_nothing_to_a_terminal_data()
    {
        QTest::addColumn<QString>("text");
        for (const support::HostileText &hostile : support::hostileTexts()) {
            if (canBeArgument(hostile.text))
                QTest::newRow(hostile.name) << hostile.text;
        }
    }

    void hostile_text_comes_back_in_json_and_does_nothing_to_a_terminal()
    {
        QFETCH(QString, text);
        const Answer written = ctl({u"incident"_qs, u"note"_qs, id, text});
        if (written.status != 0) {
            QCOMPARE(written.status, 2);
            QCOMPARE(written.err.count('\n'), 1);
            QVERIFY(plain(written.err));
            return;
        }
        QCOMPARE(lastLine()[QLatin1String("text")].toString(), text);
        for (const QStringList &question : {QStringList{u"incident"_qs, u"show"_qs, id}, QStringList{u"timeline"_qs}}) {
            const Answer shown = ctl(question);
            QCOMPARE(shown.status, 0);
            QVERIFY2(plain(shown.out), shown.out.constData());
        }
    }

private:
    QString place() const { return home.filePath(u"workspace"_qs); }
    Answer ctl(const QStringList &arguments) const
    {
        return parapetctl(QStringList{u"--workspace"_qs, place(), u"--actor"_qs, u"di"_qs} + arguments);
    }
    QJsonValue lastLine() const
    {
        const Answer shown = ctl({u"incident"_qs, u"show"_qs, id, u"--json"_qs});
        const QJsonArray lines = QJsonDocument::fromJson(shown.out)[QLatin1String("timeline")].toArray();
        for (qsizetype i = lines.size() - 1; i >= 0; --i) {
            if (lines.at(i)[QLatin1String("kind")].toString() == u"note"_qs)
                return lines.at(i);
        }
        return {};
    }
    /// A program is given bytes up to a NUL, of a bounded length, and Qt drops a byte order mark in front.
    static bool canBeArgument(const QString &text)
    {
        return !text.contains(QChar::Null) && text.isValidUtf16() && text.size() < 100000
            && !text.startsWith(QChar::ByteOrderMark);
    }
    /// Nothing but characters to look at, and ends of lines.
    static bool plain(const QByteArray &utf8)
    {
        const QString text = QString::fromUtf8(utf8);
        return std::none_of(text.begin(), text.end(), [](QChar c) {
            return (c.category() == QChar::Other_Control && c != u'\n') || (c >= QChar(0x202a) && c <= QChar(0x202e));
        });
    }

    QTemporaryDir home;
    QString id;
};

PARAPET_TEST(TstCommandLine)
#include "tst_commandline.moc"
