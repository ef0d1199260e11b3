#include "feeds/scans/links.h"
#include "feeds/scans/reponame.h"
#include "support/testmain.h"

using namespace feeds;

class TstLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void only_what_may_be_opened_is_a_link_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("link");
        const auto row = [](const char *text, bool link) { QTest::newRow(text) << QString::fromUtf8(text) << link; };
        row("https://a.example/b?c=d#e", true);
        row("http://a.example", true);
        row("https://a.example:8443/x", true);
        row("javascript:alert(1)", false);
        row("file:///etc/passwd", false);
        row("ftp://a.example", false);
        row("HTTPS://a.example", false);
        row("https://", false);
        row("https:///x", false);
        row("https://user:pass@a.example/", false);
        row("https://a.example/ b", false);
        row("https://a.example/\n", false);
        row("https://a.example/\"><script>", false);
        row("https://ä.example/", false);
        row("//a.example", false);
        row("", false);
    }

    void only_what_may_be_opened_is_a_link()
    {
        QFETCH(QString, text);
        QFETCH(bool, link);
        QCOMPARE(isLink(text), link);
    }

    void a_list_keeps_each_link_once()
    {
        QCOMPARE(linksOf({u"https://a.example"_qs, u"x"_qs, u"https://a.example"_qs, u"https://b.example"_qs}, 10),
                 (QStringList{u"https://a.example"_qs, u"https://b.example"_qs}));
        QCOMPARE(linksOf(QStringList(5, u"https://a.example"_qs) << u"https://b.example"_qs, 1).size(), 1);
        QVERIFY(!isLink(u"https://a.example/"_qs + QString(500, u'x')));
    }

    void a_repository_is_an_owner_and_a_name_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *url, const char *name) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(name);
        };
        row("https://github.example/acme/web", "acme/web");
        row("https://github.example/acme/web.git", "acme/web");
        row("https://github.example/acme/web/", "acme/web");
        row("git@github.example:acme/web.git", "acme/web");
        row("ssh://git@github.example/acme/web", "acme/web");
        row("acme/web", "acme/web");
        row("https://github.example/acme/web/tree/main", "");
        row("https://github.example/acme", "");
        row("https://github.example", "");
        row("file:///home/ana/web", "");
        row("C:/src/web", "");
        row("../web", "");
        row("acme/we b", "");
        row("a/b/c", "");
        row("", "");
    }

    void a_repository_is_an_owner_and_a_name()
    {
        QFETCH(QString, url);
        QFETCH(QString, name);
        QCOMPARE(repositoryName(url), name);
    }
};

PARAPET_TEST(TstLinks)
#include "tst_links.moc"
