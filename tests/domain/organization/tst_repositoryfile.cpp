#include "domain/organization/repositoryfile.h"
#include "support/testmain.h"

using namespace organization;

class TstRepositoryFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_first_place_that_has_codeowners_counts_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("counts"); // empty for none
        QTest::newRow("all three") << QStringList{u"docs/CODEOWNERS"_qs, u"CODEOWNERS"_qs, u".github/CODEOWNERS"_qs}
                                   << u".github/CODEOWNERS"_qs;
        QTest::newRow("the root before docs")
            << QStringList{u"docs/CODEOWNERS"_qs, u"CODEOWNERS"_qs} << u"CODEOWNERS"_qs;
        QTest::newRow("docs") << QStringList{u"docs/CODEOWNERS"_qs} << u"docs/CODEOWNERS"_qs;
        QTest::newRow("elsewhere") << QStringList{u"src/CODEOWNERS"_qs, u"codeowners"_qs} << QString();
        QTest::newRow("nothing") << QStringList() << QString();
    }
    void the_first_place_that_has_codeowners_counts()
    {
        QFETCH(QStringList, paths);
        QFETCH(QString, counts);
        QList<RepositoryFile> files;
        for (const QString &path : paths)
            files.append({.path = path});
        const RepositoryFile *found = codeownersOf(files);
        QCOMPARE(found ? found->path : QString(), counts);
    }

    void workflows_are_yaml_files()
    {
        QVERIFY(namesWorkflow(u"ci.yml"_qs) && namesWorkflow(u"ci.yaml"_qs));
        for (const QString &other : {u"ci.YML"_qs, u"README.md"_qs, u"yml"_qs, u"ci.yml.bak"_qs, QString()})
            QVERIFY2(!namesWorkflow(other), qPrintable(other));
    }
};

PARAPET_TEST(TstRepositoryFile)
#include "tst_repositoryfile.moc"
