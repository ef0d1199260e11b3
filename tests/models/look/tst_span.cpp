#include "models/look/clocktext.h"
#include "models/look/hashtext.h"
#include "models/look/hosttext.h"
#include "models/look/persontext.h"
#include "models/look/span.h"
#include "support/testmain.h"

using namespace look;
using namespace base;

class TstSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_words_of_a_line_are_read_without_its_looks()
    {
        const Spans spans{strong(u"Detected"_qs),         plain(u" by "_qs), mono(u"x.example"_qs), plain(u" "_qs),
                          chip(u"likely"_qs, Chip::Warn), lineBreak(),       dim(u"late"_qs)};
        QCOMPARE(plainText(spans), u"Detected by x.example [likely] late"_qs);
        QCOMPARE(plainText({}), QString());
    }

    void spans_are_values()
    {
        QCOMPARE(strong(u"a"_qs), strong(u"a"_qs));
        QVERIFY(strong(u"a"_qs) != plain(u"a"_qs));
        QVERIFY(chip(u"a"_qs, Chip::Ok) != chip(u"a"_qs, Chip::Bad));
        QCOMPARE(qHash(chip(u"a"_qs, Chip::Ok)), qHash(chip(u"a"_qs, Chip::Ok)));
        const QVariant carried = QVariant::fromValue(Spans{dim(u"a"_qs)});
        QCOMPARE(carried.value<Spans>(), Spans{dim(u"a"_qs)});
    }

    void times_always_carry_their_zone()
    {
        const Instant at = *fromRfc3339(u"2025-01-15T03:41:02Z"_qs);
        QCOMPARE(clocktext::time(at), u"03:41:02Z"_qs);
        QCOMPARE(clocktext::time(at, {3600, u"CET"_qs}), u"04:41:02 CET"_qs);
        QCOMPARE(clocktext::dayAndTime(at, {-6 * 3600, u"CST-6"_qs}), u"2025-01-14 21:41:02 CST-6"_qs);
        QVERIFY(clocktext::timeSpan(at).mono);
    }

    void ages_are_short_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("ahead") << -5 << u"now"_qs;
        QTest::newRow("nothing") << 0 << u"now"_qs;
        QTest::newRow("seconds") << 38 << u"38 s ago"_qs;
        QTest::newRow("just a minute") << 60 << u"1 min ago"_qs;
        QTest::newRow("hours") << 2 * 3600 + 59 << u"2 h ago"_qs;
        QTest::newRow("days") << 3 * 86400 << u"3 d ago"_qs;
    }
    void ages_are_short()
    {
        QFETCH(int, seconds);
        QTEST(clocktext::ago(std::chrono::seconds(seconds)), "text");
    }

    void countdowns_turn_amber_and_red_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("token");
        QTest::newRow("plenty") << 601 << int(Token::Text);
        QTest::newRow("soon") << 600 << int(Token::Warn);
        QTest::newRow("due now") << 0 << int(Token::Warn);
        QTest::newRow("late") << -1 << int(Token::Bad);
    }
    void countdowns_turn_amber_and_red()
    {
        QFETCH(int, seconds);
        const Span span = clocktext::countdown(std::chrono::seconds(seconds), 10min);
        QTEST(int(span.token), "token");
        QCOMPARE(span.text, countdownText(std::chrono::seconds(seconds)));
    }

    void people_and_roles_read_the_same_everywhere()
    {
        QCOMPARE(plainText(persontext::person(u"Ana"_qs, u"ana-k"_qs)), u"Ana (ana-k)"_qs);
        QCOMPARE(plainText(persontext::person(u"ana-k"_qs, u"ana-k"_qs)), u"ana-k"_qs);
        QCOMPARE(plainText(persontext::inRole(u"IC"_qs, u"Ana"_qs, u"00:31"_qs)), u"IC Ana 00:31"_qs);
        const Spans open = persontext::inRole(u"Deputy"_qs, {});
        QCOMPARE(plainText(open), u"Deputy open"_qs);
        QCOMPARE(open.first().token, Token::Warn);
        QCOMPARE(persontext::initials(u"Ana  Maria Kraft"_qs), u"AK"_qs);
        QCOMPARE(persontext::initials(u"bo"_qs), u"BO"_qs);
        QCOMPARE(persontext::initials(u" "_qs), QString());
    }

    void hashes_show_their_ends()
    {
        QCOMPARE(hashtext::shortened(u"9f2c0000000000e1"_qs), u"9f2c…e1"_qs);
        QCOMPARE(hashtext::shortened(u"9f2ce1"_qs), u"9f2ce1"_qs);
        QCOMPARE(hashtext::grouped(u"00112233445566778899"_qs), u"00112233 44556677 8899"_qs);
        QCOMPARE(hashtext::grouped({}), QString());
    }

    void hosts_hide_no_look_alike_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("text");
        QTest::newRow("port") << u"x.example:443"_qs << u"x.example:443"_qs;
        QTest::newRow("bare") << u"x.example"_qs << u"x.example"_qs;
        QTest::newRow("wildcard") << u"*.pkg.example.dev:443"_qs << u"*.pkg.example.dev:443"_qs;
        QTest::newRow("IPv6") << u"[::1]:443"_qs << u"[::1]:443"_qs;
        QTest::newRow("Cyrillic a") << u"\u0430pple.com:443"_qs << u"xn--pple-43d.com:443"_qs;
    }
    void hosts_hide_no_look_alike()
    {
        QFETCH(QString, host);
        QTEST(plainText(hosttext::host(host)), "text");
    }
};

PARAPET_TEST(TstSpan)
#include "tst_span.moc"
