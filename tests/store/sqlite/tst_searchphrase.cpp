#include "store/sqlite/searchphrase.h"
#include "store/sqlite/statement.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

using namespace store;

class TstSearchPhrase : public QObject
{
    Q_OBJECT

    static base::Result<qint64> found(const QString &phrase, const QString &in)
    {
        base::Result<Database> database = Database::open({}, Database::Mode::Memory);
        if (!database)
            return database.error();
        if (const base::Done made = database->run("CREATE VIRTUAL TABLE words USING fts5(text)"); !made)
            return made.error();
        if (const base::Done filled = execute(*database, "INSERT INTO words VALUES (?)", in); !filled)
            return filled.error();
        base::Result<Statement> query = Statement::prepare(*database, "SELECT count(*) FROM words WHERE words MATCH ?");
        if (!query)
            return query.error();
        const base::Result<bool> row = query->with(phrase).step();
        return row ? base::Result<qint64>(query->integer(0)) : base::Result<qint64>(row.error());
    }

private Q_SLOTS:
    void words_are_found_as_they_stand_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<qint64>("count");
        const QString nul = QStringLiteral("runner") + QChar(u'\0') + QStringLiteral("reached");
        QTest::newRow("a word") << searchPhrase(u"reached"_qs) << qint64(1);
        QTest::newRow("part of a word") << searchPhrase(u"reach"_qs) << qint64(0);
        QTest::newRow("the beginning of a word") << searchPhrase(u"reach"_qs, true) << qint64(1);
        QTest::newRow("words in their order") << searchPhrase(u"runner reached"_qs) << qint64(1);
        QTest::newRow("words in another order") << searchPhrase(u"reached runner"_qs) << qint64(0);
        QTest::newRow("an operator is a word") << searchPhrase(u"runner OR nothing"_qs) << qint64(0);
        QTest::newRow("quotes") << searchPhrase(u"\"runner\" reached"_qs) << qint64(1);
        QTest::newRow("a NUL is a blank") << searchPhrase(nul) << qint64(1);
    }
    void words_are_found_as_they_stand()
    {
        QFETCH(QString, phrase);
        QFETCH(qint64, count);
        const base::Result<qint64> rows = found(phrase, u"the runner reached x.example"_qs);
        QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.error().text()));
        QCOMPARE(*rows, count);
    }

    void no_text_is_an_error_data()
    {
        QTest::addColumn<QString>("text");
        for (const support::HostileText &hostile : support::hostileTexts())
            QTest::newRow(hostile.name) << hostile.text;
    }
    void no_text_is_an_error()
    {
        QFETCH(QString, text);
        for (const bool prefix : {false, true}) {
            const base::Result<qint64> rows = found(searchPhrase(text, prefix), text);
            QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.error().text().left(300)));
        }
    }
};

PARAPET_TEST(TstSearchPhrase)
#include "tst_searchphrase.moc"
