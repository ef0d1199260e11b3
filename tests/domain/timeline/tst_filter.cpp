#include "domain/timeline/filter.h"
#include "support/testmain.h"

#include <random>

using namespace timeline;
using namespace std::chrono_literals;

class TstFilter : public QObject
{
    Q_OBJECT

    static base::Instant at(const char *text) { return *base::fromRfc3339(QString::fromUtf8(text)); }

private Q_SLOTS:
    void a_line_becomes_terms()
    {
        const auto filter = parseFilter(QStringLiteral("kind:decision -author:Bo repo:acme/* after:2025-01-15 "
                                                       "before:-2h egress -noise tok* *gres* \"runner  egress\""));
        QVERIFY2(filter.ok(), qPrintable(filter.ok() ? QString() : filter.error().text()));
        const QList<FieldTerm> fields{{Field::Kind, QStringLiteral("decision"), false, false},
                                      {Field::Author, QStringLiteral("Bo"), false, true},
                                      {Field::Repository, QStringLiteral("acme/"), true, false}};
        const QList<TextTerm> terms{{QStringLiteral("egress"), Match::Word, false},
                                    {QStringLiteral("noise"), Match::Word, true},
                                    {QStringLiteral("tok"), Match::Prefix, false},
                                    {QStringLiteral("gres"), Match::Anywhere, false},
                                    {QStringLiteral("runner egress"), Match::Phrase, false}};
        QCOMPARE(filter->fields, fields);
        QCOMPARE(filter->terms, terms);
        QCOMPARE(*filter->after, Bound(at("2025-01-15T00:00:00Z")));
        QCOMPARE(*filter->before, Bound(base::Duration(2h)));
        QCOMPARE(resolved(*filter->before, at("2025-01-15T12:00:00Z")), at("2025-01-15T10:00:00Z"));
        QCOMPARE(filter->of(Field::Author, true).size(), 1);
        QVERIFY(filter->of(Field::Author).isEmpty());
    }

    void nothing_is_no_filter()
    {
        for (const QString &text : {QString(), QStringLiteral("  \t ")}) {
            const auto filter = parseFilter(text);
            QVERIFY(filter.ok());
            QVERIFY(filter->isEmpty());
            QVERIFY(filterText(*filter).isEmpty());
        }
    }

    void the_canonical_text_is_stable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char *text, const char *canonical) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical);
        };
        row("a", "a");
        row("  a   -b ", "a -b");
        row("KIND:x Repo:y", "kind:x repo:y");
        row("word kind:x", "kind:x word");
        row("author:\"Ana Lima\"", "author:\"Ana Lima\"");
        row("author:\"Ana\"", "author:Ana");
        row("repo:\"a b\"*", "repo:\"a b\"*");
        row("kind:org.*", "kind:org.*");
        row("\"say \\\"hi\\\" \\\\o\"", "\"say \\\"hi\\\" \\\\o\"");
        row("-\"two words\"", "-\"two words\"");
        row("*part", "*part*");
        row("-*part*", "-*part*");
        row("https://evil.example/x", "https://evil.example/x");
        row("evil.example:443", "evil.example:443");
        row("after:2025-01-15T00:00:00Z", "after:2025-01-15");
        row("after:2025-01-15T03:41Z", "after:2025-01-15T03:41:00Z");
        row("before:2025-01-15T03:41:02.5+01:00", "before:2025-01-15T02:41:02.5Z");
        row("after:-60m", "after:-1h");
        row("after:-90s", "after:-90s");
        row("after:-7d before:-36h", "after:-1w before:-36h");
        row("lane:Audit -lane:manual incident:INC-7F3A2", "lane:Audit -lane:manual incident:INC-7F3A2");
        row("--flag", "--flag");
        row("größe*", "größe*");
    }

    void the_canonical_text_is_stable()
    {
        QFETCH(QString, text);
        const auto filter = parseFilter(text);
        QVERIFY2(filter.ok(), qPrintable(filter.ok() ? QString() : filter.error().text()));
        QTEST(filterText(*filter), "canonical");
        const auto again = parseFilter(filterText(*filter));
        QVERIFY(again.ok());
        QCOMPARE(*again, *filter);
    }

    void a_mistake_is_named_with_its_column_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *text, const char *error) {
            QTest::newRow(text) << QString::fromUtf8(text)
                                << QStringLiteral("filter, column ") + QString::fromUtf8(error);
        };
        row("a \"b c", "3: this quote has no end");
        row("autor:bo", "1: there is no field “autor”");
        row("x kind:", "3: nothing follows “kind:”");
        row("kind: x", "1: nothing follows “kind:”");
        row("kind:*", "1: nothing follows “kind:”");
        row("repo:\"a\"b", "9: a space is missing after the quote");
        row("a - b", "3: nothing follows the minus");
        row("-", "1: nothing follows the minus");
        row("a ***", "3: a star stands only at the beginning or the end");
        row("a*b", "1: a star stands only at the beginning or the end");
        row("*ab*", "1: a part of a word needs at least three characters");
        row("!!", "1: there is no letter or digit to look for");
        row("\"\"", "1: there is no letter or digit to look for");
        row("*", "1: a part of a word needs at least three characters");
        row("after:soon", "7: “soon” is not a time");
        row("after:2025-02-30", "7: “2025-02-30” is not a time");
        row("after:2025-01-15T03:41:02", "7: “2025-01-15T03:41:02” is not a time");
        row("after:2025-01-15T03:41CST", "7: “2025-01-15T03:41CST” is not a time");
        row("after:", "7: “” is not a time");
        row("after:2h", "7: “2h” is not a time");
        row("a after:-1h after:-2h", "13: “after:” is given twice");
        row("-before:-2h", "1: “before:” cannot be excluded");
        row("lane:scaner", "1: there is no lane “scaner”");
        row("after:2025-01-15 before:2025-01-15", "1: no time is after “after:” and before “before:”");
        row("after:-1h before:-2h", "1: no time is after “after:” and before “before:”");
    }

    void a_mistake_is_named_with_its_column()
    {
        QFETCH(QString, text);
        const auto filter = parseFilter(text);
        QVERIFY(!filter.ok());
        QTEST(filter.error().what, "error");
        QCOMPARE(filter.error().kind, base::ErrorKind::Invalid);
    }

    void a_line_of_any_length_ends_in_an_answer()
    {
        QVERIFY(parseFilter(QString(4096, u'a')).ok());
        QVERIFY(!parseFilter(QString(4097, u'a')).ok());
    }

    void whatever_parses_comes_back_from_its_canonical_text()
    {
        std::mt19937 random(17);
        const QStringList pieces{QStringLiteral("kind:"),     QStringLiteral("repo:"),      QStringLiteral("after:"),
                                 QStringLiteral("-"),         QStringLiteral("*"),          QStringLiteral("\""),
                                 QStringLiteral("\\"),        QStringLiteral(" "),          QStringLiteral("ab"),
                                 QStringLiteral("é1"),        QStringLiteral("2025-01-15"), QStringLiteral("3h"),
                                 QStringLiteral("xyz"),       QStringLiteral("/"),          QStringLiteral(":"),
                                 QStringLiteral("\U0001F984")};
        int parsed = 0;
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int n = int(random() % 8); n >= 0; --n)
                text += pieces.at(qsizetype(random() % unsigned(pieces.size())));
            const auto filter = parseFilter(text);
            if (!filter)
                continue;
            ++parsed;
            const auto again = parseFilter(filterText(*filter));
            QVERIFY2(again.ok(), qPrintable(text + QStringLiteral(" → ") + filterText(*filter)));
            QVERIFY2(*again == *filter, qPrintable(text + QStringLiteral(" → ") + filterText(*filter)));
        }
        QVERIFY(parsed > 2000);
    }
};

PARAPET_TEST(TstFilter)
#include "tst_filter.moc"
