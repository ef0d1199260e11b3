#include "domain/intelligence/mentions.h"
#include "support/testmain.h"

using namespace intelligence;

class TstMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void only_the_value_itself_is_a_mention_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("named");
        const auto row = [](ThreatKind kind, const char *value, const char *text, bool named) {
            QTest::addRow("%s in %s", value, text)
                << int(kind) << QString::fromUtf8(value) << QString::fromUtf8(text) << named;
        };
        using enum ThreatKind;
        row(Domain, "x.example", "egress to X.example:443", true);
        row(Domain, "x.example", "x.example", true);
        row(Domain, "x.example", "It was x.example.", true);
        row(Domain, "x.example", "(x.example)", true);
        row(Domain, "x.example", "https://x.example/c", true);
        row(Domain, "x.example", "user@x.example", true);
        row(Domain, "x.example", "a.x.example", false);
        row(Domain, "x.example", "x.example.com", false);
        row(Domain, "x.example", "notx.example", false);
        row(Domain, "x.example", "x.examples", false);
        row(Domain, "x.example", "x-example", false);
        row(Domain, "x.example", "my-x.example but then x.example", true);
        row(Ipv4, "203.0.113.7", "from 203.0.113.7:22", true);
        row(Ipv4, "203.0.113.7", "from 203.0.113.70", false);
        row(Ipv4, "203.0.113.7", "from 1203.0.113.7", false);
        row(Ipv4, "203.0.113.7", "version 203.0.113.7.1", false);
        row(Ipv4, "203.0.113.7", "version 5.203.0.113.7", false);
        row(Ipv4, "203.0.113.7", "203.0.113.7.", true);
        row(Ipv4, "203.0.113.0/24", "10.0.0.1 and 203.0.113.250", true);
        row(Ipv4, "203.0.113.0/24", "203.0.114.1", false);
        row(Ipv4, "203.0.113.64/26", "203.0.113.64", true);
        row(Ipv4, "203.0.113.64/26", "203.0.113.63", false);
        row(Ipv4, "203.0.113.64/26", "203.0.113.999", false);
        row(Ipv6, "2001:db8::1", "to [2001:DB8::1]:443", true);
        row(Ipv6, "2001:db8::1", "2001:db8::12", false);
        row(Ipv6, "2001:db8::1", "2001:db8::1:2", false);
        row(Url, "https://x.example/C", "GET https://x.example/C", true);
        row(Url, "https://x.example/C", "\"https://x.example/C\"", true);
        row(Url, "https://x.example/C", "https://x.example/Cd", false);
        row(Url, "https://x.example/C", "https://x.example/C?a=1", false);
        row(Url, "https://x.example/C", "https://x.example/c", false);
        row(Md5, "d41d8cd98f00b204e9800998ecf8427e", "md5:D41D8CD98F00B204E9800998ECF8427E", true);
        row(Md5, "d41d8cd98f00b204e9800998ecf8427e", "d41d8cd98f00b204e9800998ecf8427e00", false);
        row(Sha1, "da39a3ee5e6b4b0d3255bfef95601890afd80709", "", false);
    }

    void only_the_value_itself_is_a_mention()
    {
        QFETCH(int, kind);
        QFETCH(QString, value);
        QFETCH(QString, text);
        QFETCH(bool, named);
        QCOMPARE(mentions(text, {ThreatKind(kind), value}), named);
    }

    void a_search_finds_whatever_may_mention_it_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("searched");
        QTest::newRow("domain") << int(ThreatKind::Domain) << u"x.example"_qs << u"x.example"_qs;
        QTest::newRow("address") << int(ThreatKind::Ipv4) << u"203.0.113.7"_qs << u"203.0.113.7"_qs;
        QTest::newRow("24") << int(ThreatKind::Ipv4) << u"203.0.113.0/24"_qs << u"203.0.113"_qs;
        QTest::newRow("26") << int(ThreatKind::Ipv4) << u"203.0.113.64/26"_qs << u"203.0.113"_qs;
        QTest::newRow("15") << int(ThreatKind::Ipv4) << u"198.50.0.0/15"_qs << u"198"_qs;
        QTest::newRow("7") << int(ThreatKind::Ipv4) << u"198.0.0.0/7"_qs << QString();
        QTest::newRow("ipv6") << int(ThreatKind::Ipv6) << u"2001:db8::1"_qs << u"2001:db8::1"_qs;
        QTest::newRow("ipv6 range") << int(ThreatKind::Ipv6) << u"2001:db8::/32"_qs << QString();
        QTest::newRow("url") << int(ThreatKind::Url) << u"https://x.example/C"_qs << u"https://x.example/C"_qs;
    }

    void a_search_finds_whatever_may_mention_it()
    {
        QFETCH(int, kind);
        QFETCH(QString, value);
        QFETCH(QString, searched);
        QCOMPARE(searchedText({ThreatKind(kind), value}), searched);
    }

    void long_texts_take_no_time()
    {
        const QString text = u"1.2.3."_qs.repeated(100'000);
        QVERIFY(!mentions(text, {ThreatKind::Ipv4, u"203.0.113.7"_qs}));
        QVERIFY(!mentions(u"x.example."_qs.repeated(50'000) + u'y', {ThreatKind::Url, u"https://x"_qs}));
    }
};

PARAPET_TEST(TstMentions)
#include "tst_mentions.moc"
