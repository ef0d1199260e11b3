#include "domain/organization/repository.h"
#include "support/testmain.h"

using namespace organization;

class TstRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_visibility_is_known_by_its_name_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("means");
        QTest::newRow("public") << u"public"_qs << int(Visibility::Public);
        QTest::newRow("private, loudly") << u"PRIVATE"_qs << int(Visibility::Private);
        QTest::newRow("internal") << u"internal"_qs << int(Visibility::Internal);
        QTest::newRow("a new one") << u"secluded"_qs << int(Visibility::Unknown);
        QTest::newRow("nothing") << QString() << int(Visibility::Unknown);
    }
    void a_visibility_is_known_by_its_name()
    {
        QFETCH(QString, said);
        QTEST(int(visibilityFrom(said)), "means");
    }

    void every_visibility_has_a_name_that_leads_back()
    {
        for (int i = 0; i < visibilityCount; ++i)
            QCOMPARE(visibilityFrom(visibilityName(Visibility(i))), Visibility(i));
    }

    void the_whole_name_has_the_owner()
    {
        QCOMPARE((Repository{.owner = u"acme"_qs, .name = u".github"_qs}.fullName()), u"acme/.github"_qs);
    }

    void nothing_is_known_of_security_before_it_was_told()
    {
        const Repository repository;
        for (const std::optional<bool> &state : {repository.advancedSecurity, repository.secretScanning,
                                                 repository.pushProtection, repository.dependabotUpdates})
            QVERIFY(!state.has_value());
    }
};

PARAPET_TEST(TstRepository)
#include "tst_repository.moc"
