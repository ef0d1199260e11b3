#include "domain/intelligence/threatindicator.h"
#include "support/testmain.h"

using namespace intelligence;
using namespace std::chrono_literals;

class TstThreatIndicator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_have_one_form_or_are_none_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("form");
        const auto row = [](ThreatKind kind, const char *written, const char *form) {
            QTest::addRow("%s %s", threatKindName(kind).data(), written)
                << int(kind) << QString::fromUtf8(written) << QString::fromUtf8(form);
        };
        using enum ThreatKind;
        row(Domain, "C2.Example.NET.", "c2.example.net");
        row(Domain, " evil.example ", "evil.example");
        row(Domain, "grüße.example", "grüße.example");
        row(Domain, "localhost", "");
        row(Domain, "a..example", "");
        row(Domain, ".example", "");
        row(Domain, "evil.example/x", "");
        row(Domain, "evil.example:443", "");
        row(Domain, "a b.example", "");
        row(Domain, "", "");
        row(Ipv4, "203.0.113.7", "203.0.113.7");
        row(Ipv4, "203.0.113.0/24", "203.0.113.0/24");
        row(Ipv4, "203.0.113.7/32", "203.0.113.7");
        row(Ipv4, "203.0.113.7/33", "");
        row(Ipv4, "203.0.113.07", "");
        row(Ipv4, "203.0.113", "");
        row(Ipv4, "203.0.113.256", "");
        row(Ipv4, "203.0.113.-1", "");
        row(Ipv6, "2001:DB8::1", "2001:db8::1");
        row(Ipv6, "2001:db8::/32", "2001:db8::/32");
        row(Ipv6, "::", "::");
        row(Ipv6, "2001:db8::1/128", "2001:db8::1");
        row(Ipv6, "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8");
        row(Ipv6, "1:2:3:4:5:6:7", "");
        row(Ipv6, "1:2:3:4:5:6:7:8:9", "");
        row(Ipv6, "1::2::3", "");
        row(Ipv6, ":::", "");
        row(Ipv6, "2001:db8::g", "");
        row(Ipv6, "203.0.113.7", "");
        row(Url, "HTTPS://Evil.Example/Path?Q=A", "https://evil.example/Path?Q=A");
        row(Url, "https://evil.example", "https://evil.example");
        row(Url, "https://", "");
        row(Url, "evil.example/x", "");
        row(Md5, "D41D8CD98F00B204E9800998ECF8427E", "d41d8cd98f00b204e9800998ecf8427e");
        row(Md5, "d41d8cd98f00b204e9800998ecf8427", "");
        row(Md5, "g41d8cd98f00b204e9800998ecf8427e", "");
        row(Sha1, "da39a3ee5e6b4b0d3255bfef95601890afd80709", "da39a3ee5e6b4b0d3255bfef95601890afd80709");
        row(Sha256, "da39a3ee5e6b4b0d3255bfef95601890afd80709", "");
    }

    void values_have_one_form_or_are_none()
    {
        QFETCH(int, kind);
        QFETCH(QString, written);
        QFETCH(QString, form);
        const std::optional<ThreatValue> value = threatValue(ThreatKind(kind), written);
        QCOMPARE(value ? value->value : QString(), form);
        if (value) // and that form is stable
            QCOMPARE(threatValue(ThreatKind(kind), value->value), value);
    }

    void a_very_long_url_is_none()
    {
        QVERIFY(!threatValue(ThreatKind::Url, u"https://a.example/"_qs + QString(5000, u'x')));
        QVERIFY(!threatValue(ThreatKind::Domain, QString(300, u'x') + u".example"_qs));
    }

    void it_holds_from_one_instant_until_before_another()
    {
        ThreatIndicator indicator;
        indicator.validFrom = base::instant(1'000'000);
        QVERIFY(!indicator.holdsAt(base::instant(999'999)));
        QVERIFY(indicator.holdsAt(base::instant(1'000'000)));
        QVERIFY(indicator.holdsAt(base::instant(1'000'000) + 24h * 365 * 50));
        indicator.validUntil = base::instant(2'000'000);
        QVERIFY(indicator.holdsAt(base::instant(1'999'999)));
        QVERIFY(!indicator.holdsAt(base::instant(2'000'000)));
        indicator.revoked = true;
        QVERIFY(!indicator.holdsAt(base::instant(1'500'000)));
    }

    void names_are_read_back()
    {
        for (int i = 0; i < threatKindCount; ++i)
            QCOMPARE(threatKindNamed(threatKindName(ThreatKind(i))), ThreatKind(i));
        QVERIFY(!threatKindNamed(u"IPv4"_qs));
    }
};

PARAPET_TEST(TstThreatIndicator)
#include "tst_threatindicator.moc"
