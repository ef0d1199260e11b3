#include "github/http/origin.h"
#include "github/http/pathpart.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

using namespace github;

class TstPathPart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_name_stays_one_part_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("part");
        QTest::newRow("plain") << u"acme-web_2.0"_qs << u"acme-web_2.0"_qs;
        QTest::newRow("a slash") << u"a/b"_qs << u"a%2Fb"_qs;
        QTest::newRow("a query") << u"a?per_page=1&x#y"_qs << u"a%3Fper_page%3D1%26x%23y"_qs;
        QTest::newRow("encoded already") << u"a%2Fb"_qs << u"a%252Fb"_qs;
        QTest::newRow("other letters") << u"grüße"_qs << u"gr%C3%BC%C3%9Fe"_qs;
        QTest::newRow("blanks") << u"a b"_qs << u"a%20b"_qs;
    }
    void a_name_stays_one_part()
    {
        QFETCH(QString, name);
        QTEST(pathPart(name), "part");
    }

    void whatever_it_is_called_the_address_keeps_its_shape()
    {
        const Origin origin = *Origin::fromText(u"github.com"_qs);
        for (const auto &[name, text] : support::hostileTexts()) {
            const QUrl url = origin.at(u"/orgs/"_qs + pathPart(text) + u"/repos?type=all"_qs);
            QVERIFY2(url.isValid() && origin.owns(url), name);
            QCOMPARE(url.query(), u"type=all"_qs);
            QCOMPARE(url.path(QUrl::FullyEncoded).count(u'/'), 3);
        }
    }
};

PARAPET_TEST(TstPathPart)
#include "tst_pathpart.moc"
