#include "domain/organization/team.h"
#include "support/testmain.h"

using namespace organization;

class TstTeam : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_permission_is_known_by_both_of_its_names_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("means");
        const auto row = [](const char *said, Permission means) {
            QTest::newRow(said) << QString::fromLatin1(said) << int(means);
        };
        row("pull", Permission::Read);
        row("read", Permission::Read);
        row("triage", Permission::Triage);
        row("push", Permission::Write);
        row("WRITE", Permission::Write);
        row("maintain", Permission::Maintain);
        row("admin", Permission::Admin);
        row("release-manager", Permission::Unknown);
        row("", Permission::Unknown);
    }
    void a_permission_is_known_by_both_of_its_names()
    {
        QFETCH(QString, said);
        QTEST(int(permissionFrom(said)), "means");
    }

    void more_power_is_greater()
    {
        QVERIFY(Permission::Read < Permission::Triage && Permission::Triage < Permission::Write);
        QVERIFY(Permission::Write < Permission::Maintain && Permission::Maintain < Permission::Admin);
    }

    void every_word_leads_back()
    {
        for (int i = 0; i < permissionCount; ++i)
            QCOMPARE(permissionFrom(permissionName(Permission(i))), Permission(i));
        for (int i = 0; i < teamPrivacyCount; ++i)
            QCOMPARE(teamPrivacyFrom(teamPrivacyName(TeamPrivacy(i))), TeamPrivacy(i));
        QCOMPARE(teamPrivacyFrom(u"open"_qs), TeamPrivacy::Unknown);
    }
};

PARAPET_TEST(TstTeam)
#include "tst_team.moc"
