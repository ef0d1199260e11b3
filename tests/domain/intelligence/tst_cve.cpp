#include "domain/intelligence/cve.h"
#include "support/testmain.h"

using namespace intelligence;

class TstCve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void only_a_whole_number_is_one_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *text, const char *read) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read);
        };
        row("CVE-2024-3094", "CVE-2024-3094");
        row("cve-2024-3094", "CVE-2024-3094");
        row("CVE-1999-0001", "CVE-1999-0001");
        row("CVE-2021-44228", "CVE-2021-44228");
        row("CVE-2025-123456789", "CVE-2025-123456789");
        row("CVE-2025-1234567890", ""); // ten digits do not fit
        row("CVE-2024-309", "");
        row("CVE-2024-03094", ""); // no second way to write one
        row("CVE-0024-3094", "");
        row("CVE-20243094", "");
        row("CVE-2024-3094 ", "");
        row(" CVE-2024-3094", "");
        row("CVE-2024-3094a", "");
        row("CVE-2024-٣٠٩٤", ""); // digits of another script
        row("GHSA-rxwq-x6h5-x525", "");
        row("CVE-2024-", "");
        row("CVE-", "");
        row("", "");
    }

    void only_a_whole_number_is_one()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const std::optional<Cve> cve = Cve::from(text);
        QCOMPARE(cve ? cve->text() : QString(), read);
        if (cve)
            QCOMPARE(Cve::fromNumber(cve->number()), cve);
    }

    void it_is_found_in_a_text_where_it_stands_by_itself_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("tag") << u"external/cwe/cwe-502 CVE-2021-44228"_qs << u"CVE-2021-44228"_qs;
        QTest::newRow("link") << u"https://avd.example/nvd/cve-2024-3094?x=1"_qs << u"CVE-2024-3094"_qs;
        QTest::newRow("full stop") << u"See CVE-2024-3094."_qs << u"CVE-2024-3094"_qs;
        QTest::newRow("second") << u"XCVE-2024-1111 and CVE-2024-2222"_qs << u"CVE-2024-2222"_qs;
        QTest::newRow("glued") << u"CVE-2024-3094beta"_qs << QString();
        QTest::newRow("none") << u"a CVE- is none"_qs << QString();
    }

    void it_is_found_in_a_text_where_it_stands_by_itself()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        const std::optional<Cve> cve = Cve::foundIn(text);
        QCOMPARE(cve ? cve->text() : QString(), found);
    }

    void the_number_sorts_by_year_and_then_by_number()
    {
        const Cve a = *Cve::from(u"CVE-2023-99999"), b = *Cve::from(u"CVE-2024-0002"),
                  c = *Cve::from(u"CVE-2024-10000");
        QVERIFY(a < b && b < c);
        QCOMPARE(b.number(), qint64(2024'000'000'002));
        QCOMPARE(c.year(), 2024);
        QVERIFY(!Cve::fromNumber(-1));
        QVERIFY(!Cve::fromNumber(5));
        QVERIFY(!Cve::fromNumber(std::numeric_limits<qint64>::max()));
    }
};

PARAPET_TEST(TstCve)
#include "tst_cve.moc"
