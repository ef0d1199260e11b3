#include "github/http/link.h"
#include "support/testmain.h"

using namespace github;

class TstLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void targets_are_found_by_their_relation_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("next");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("none") << QByteArray() << QByteArray() << qsizetype(0);
        QTest::newRow("pages") << QByteArray("<https://api.github.com/organizations/9/repos?page=2>; rel=\"next\", "
                                             "<https://api.github.com/organizations/9/repos?page=80>; rel=\"last\"")
                               << QByteArray("https://api.github.com/organizations/9/repos?page=2") << qsizetype(2);
        QTest::newRow("cursor, encoded as it came")
            << QByteArray("<https://api.github.com/x?after=Y3Vyc29y%3D%3D&per_page=100>; rel=\"next\"")
            << QByteArray("https://api.github.com/x?after=Y3Vyc29y%3D%3D&per_page=100") << qsizetype(1);
        QTest::newRow("the last page") << QByteArray(
            "<https://a/x?page=1>; rel=\"first\", <https://a/x?page=7>; rel=\"prev\"")
                                       << QByteArray() << qsizetype(2);
        QTest::newRow("a comma and a semicolon in it")
            << QByteArray("<https://a/x?q=1,2;3>; rel=next,<https://a/y>;rel=last") << QByteArray("https://a/x?q=1,2;3")
            << qsizetype(2);
        QTest::newRow("two relations") << QByteArray("<https://a/x>; title=\"t\"; rel=\"next last\"")
                                       << QByteArray("https://a/x") << qsizetype(2);
        QTest::newRow("relative") << QByteArray("</x?page=2>; rel=\"next\"") << QByteArray("/x?page=2") << qsizetype(1);
        QTest::newRow("cut off") << QByteArray("<https://a/x; rel=\"next\"") << QByteArray() << qsizetype(0);
        QTest::newRow("no address") << QByteArray("<ht tp://%zz>; rel=\"next\"") << QByteArray() << qsizetype(0);
        QTest::newRow("nonsense") << QByteArray("next;;,,rel=<>") << QByteArray() << qsizetype(0);
    }
    void targets_are_found_by_their_relation()
    {
        QFETCH(QByteArray, header);
        const QHash<QByteArray, QUrl> links = linksIn(header);
        QTEST(links.value("next").toEncoded(), "next");
        QTEST(links.size(), "count");
    }
};

PARAPET_TEST(TstLink)
#include "tst_link.moc"
