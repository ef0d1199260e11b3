#include "domain/organization/member.h"
#include "support/testmain.h"

using namespace organization;

class TstMember : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_role_is_known_by_its_name_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("means");
        const auto row = [](const char *said, MemberRole means) {
            QTest::newRow(said) << QString::fromLatin1(said) << int(means);
        };
        row("member", MemberRole::Member);
        row("Admin", MemberRole::Admin);
        row("billing_manager", MemberRole::Unknown);
        row("", MemberRole::Unknown);
    }
    void a_role_is_known_by_its_name()
    {
        QFETCH(QString, said);
        QTEST(int(memberRoleFrom(said)), "means");
    }

    void every_role_has_a_name_that_leads_back()
    {
        for (int i = 0; i < memberRoleCount; ++i)
            QCOMPARE(memberRoleFrom(memberRoleName(MemberRole(i))), MemberRole(i));
    }
};

PARAPET_TEST(TstMember)
#include "tst_member.moc"
