#include "models/timeline/highlight.h"

#include "support/testmain.h"

using models::Highlight;

class TstHighlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_are_marked_as_the_filter_finds_them_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const QString &filter, const QString &text, const QString &marked) {
            QTest::newRow(name) << filter << text << marked;
        };
        row("word", u"token"_qs, u"a token and tokens"_qs, u"a <token> and tokens"_qs);
        row("case", u"TOKEN"_qs, u"a Token"_qs, u"a <Token>"_qs);
        row("accents", u"josé"_qs, u"Jose and José"_qs, u"<Jose> and <José>"_qs);
        row("prefix", u"tok*"_qs, u"a tokens stock"_qs, u"a <tokens> stock"_qs);
        row("part", u"*oke*"_qs, u"tokens"_qs, u"t<oke>ns"_qs);
        row("phrase", u"\"runner egress\""_qs, u"runner-egress, egress runner"_qs,
            u"<runner-egress>, egress runner"_qs);
        row("two", u"a b"_qs, u"a b c a"_qs, u"<a> <b> c <a>"_qs);
        row("excluded", u"-token"_qs, u"a token"_qs, u"a token"_qs);
        row("field", u"author:ana"_qs, u"ana wrote"_qs, u"ana wrote"_qs);
        row("signs", u"acme/web.ui"_qs, u"in acme/web.ui now"_qs, u"in <acme/web.ui> now"_qs);
    }

    void words_are_marked_as_the_filter_finds_them()
    {
        QFETCH(QString, filter);
        QFETCH(QString, text);
        QFETCH(QString, marked);
        const Highlight highlight(timeline::parseFilter(filter).value().terms);
        QString shown;
        for (const look::Span &span : highlight.applied({look::plain(text)}))
            shown += span.token == look::Token::Accent ? u'<' + span.text + u'>' : span.text;
        QCOMPARE(shown, marked);
    }

    void chips_and_what_was_bold_stay_as_they_are()
    {
        const Highlight highlight(timeline::parseFilter(u"token"_qs).value().terms);
        const look::Spans spans = highlight.applied({look::chip(u"token"_qs), look::strong(u"Proceed: "_qs)});
        QCOMPARE(spans, (look::Spans{look::chip(u"token"_qs), look::strong(u"Proceed: "_qs)}));
    }
};

PARAPET_TEST(TstHighlight)
#include "tst_highlight.moc"
