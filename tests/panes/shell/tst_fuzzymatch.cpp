#include "panes/shell/fuzzymatch.h"
#include "support/testmain.h"

using shell::fuzzyMatch;

class TstFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_found_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, const QString &query, const QString &text, bool found) {
            QTest::newRow(name) << query << text << found;
        };
        row("nothing typed finds everything", u""_qs, u"Declare an incident"_qs, true);
        row("blanks alone find everything", u"   "_qs, u"Declare an incident"_qs, true);
        row("the beginning", u"decl"_qs, u"Declare an incident"_qs, true);
        row("case does not matter", u"DECLARE"_qs, u"Declare an incident"_qs, true);
        row("accents do not matter in the text", u"auslosen"_qs, u"Vorfall auslösen"_qs, true);
        row("accents do not matter in the query", u"resumé"_qs, u"Resume the clock"_qs, true);
        row("words in another order", u"incident decl"_qs, u"Declare an incident"_qs, true);
        row("the first letters of words", u"dai"_qs, u"Declare an incident"_qs, true);
        row("a piece inside a word", u"cident"_qs, u"Declare an incident"_qs, true);
        row("a letter left out", u"declre"_qs, u"Declare an incident"_qs, true);
        row("a word that is not there", u"declare xylophone"_qs, u"Declare an incident"_qs, false);
        row("letters in the wrong order", u"tnedicni"_qs, u"Declare an incident"_qs, false);
        row("letters far apart inside words", u"eeid"_qs, u"Declare an incident"_qs, false);
        row("longer than the text", u"board board board"_qs, u"Boar"_qs, false);
        row("no text", u"a"_qs, u""_qs, false);
    }

    void what_is_found()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(fuzzyMatch(query, text).has_value(), found);
    }

    void what_comes_first_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        const auto row = [](const char *name, const QString &query, const QString &better, const QString &worse) {
            QTest::newRow(name) << query << better << worse;
        };
        row("the start of a word before its middle", u"port"_qs, u"Port of the endpoint"_qs, u"Export the timeline"_qs);
        row("one piece before scattered letters", u"sev"_qs, u"Raise the severity"_qs, u"Save every value"_qs);
        row("a whole word before a longer one", u"in"_qs, u"Times in UTC"_qs, u"Times internal"_qs);
        row("of two alike the shorter", u"copy"_qs, u"Copy the selection"_qs,
            u"Copy the selection as Markdown and more"_qs);
        row("first letters before letters inside", u"gtb"_qs, u"Go to Board"_qs, u"Light blue gatebox"_qs);
        row("near letters before far ones", u"brd"_qs, u"Board"_qs, u"Bring rapid"_qs);
    }

    void what_comes_first()
    {
        QFETCH(QString, query);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto first = fuzzyMatch(query, better);
        const auto second = fuzzyMatch(query, worse);
        QVERIFY(first);
        QVERIFY2(!second || first->score > second->score,
                 qPrintable(u"%1 is not above %2"_qs.arg(first->score).arg(second ? second->score : 0)));
    }

    void the_letters_that_were_meant_are_named()
    {
        QCOMPARE(fuzzyMatch(u"gtb"_qs, u"Go to Board"_qs)->at, (QList<int>{0, 3, 6}));
        QCOMPARE(fuzzyMatch(u"board go"_qs, u"Go to Board"_qs)->at, (QList<int>{0, 1, 6, 7, 8, 9, 10}));
        QVERIFY(fuzzyMatch(u""_qs, u"Go to Board"_qs)->at.isEmpty());
    }
};

PARAPET_TEST(TstFuzzyMatch)
#include "tst_fuzzymatch.moc"
