#include "support/organizationsample.h"
#include "support/testmain.h"

using namespace organizationsample;
using namespace store;

class TstOrganizationIntake : public QObject
{
    Q_OBJECT

    static Member memberOf(qint64 id, const QString &login, MemberRole role = MemberRole::Member)
    {
        return {.id = id, .nodeId = u"U_%1"_qs.arg(id), .login = login, .role = role};
    }
    static QStringList members(Database &mirror)
    {
        return *rows<QString>(mirror,
                              "SELECT login || ' ' || role || ' ' || coalesce(two_factor, '?') FROM member ORDER BY id",
                              [](const Statement &row) { return row.text(0); });
    }

private Q_SLOTS:
    void an_organization_is_kept_by_its_number()
    {
        Database mirror = fresh();
        OrganizationIntake intake(mirror, acme);
        must(intake.add(Organization{.id = acme, .login = u"acme"_qs, .plan = u"team"_qs, .seats = 10}, start));
        must(intake.add(Organization{.id = acme, .login = u"acme-corp"_qs, .twoFactorRequired = true}, start + 1h));
        must(intake.add(Organization{.id = acme, .login = u"acme"_qs}, start)); // an older answer
        must(OrganizationIntake(mirror, 2).add(Organization{.id = 2, .login = u"acme"_qs}, start));
        QCOMPARE(*mirror.number("SELECT count(*) FROM organization"), 2);
        QCOMPARE(*mirror.number("SELECT two_factor_required FROM organization WHERE login = 'ACME-Corp'"), 1);
        QCOMPARE(*mirror.number("SELECT count(*) FROM organization WHERE seats IS NULL AND plan = ''"), 2);
    }

    void a_member_has_the_role_of_the_list_that_was_read_last()
    {
        Database mirror = fresh();
        OrganizationIntake intake(mirror, acme);
        must(intake.add(QList{memberOf(1, u"ana"_qs, MemberRole::Admin), memberOf(2, u"bo"_qs)}, start));
        must(intake.add(QList{memberOf(2, u"bo-new"_qs, MemberRole::Admin)}, start + 1h));
        must(intake.add(QList{memberOf(2, u"bo"_qs)}, start));
        QCOMPARE(members(mirror), (QStringList{u"ana 2 ?"_qs, u"bo-new 2 ?"_qs}));
    }

    void a_second_factor_stays_known_when_a_list_does_not_tell()
    {
        Database mirror = fresh();
        OrganizationIntake intake(mirror, acme);
        Member told = memberOf(1, u"ana"_qs);
        told.twoFactor = false;
        must(intake.add(QList{told}, start));
        must(intake.add(QList{memberOf(1, u"ana"_qs)}, start + 1h));
        QCOMPARE(members(mirror), QStringList{u"ana 1 0"_qs});
        told.twoFactor = true;
        must(intake.add(QList{told}, start + 2h));
        QCOMPARE(members(mirror), QStringList{u"ana 1 1"_qs});
    }

    void somebody_can_be_in_two_organizations()
    {
        Database mirror = fresh();
        must(OrganizationIntake(mirror, acme).add(QList{memberOf(1, u"ana"_qs, MemberRole::Admin)}, start));
        must(OrganizationIntake(mirror, 2).add(QList{memberOf(1, u"ana"_qs)}, start));
        QCOMPARE(members(mirror).size(), 2);
        QCOMPARE(dropUnseen(mirror, OrganizationList::Members, 2, start + 1h).value(), 1);
        QCOMPARE(members(mirror), QStringList{u"ana 2 ?"_qs});
    }

    void definitions_come_back_as_they_were_told()
    {
        Database mirror = fresh();
        const Property tier{.name = u"tier"_qs,
                            .type = PropertyType::SingleSelect,
                            .typeSaid = u"single_select"_qs,
                            .required = true,
                            .allowed = {u"critical"_qs, u"standard"_qs},
                            .defaultValue = {u"standard"_qs},
                            .description = u"How much depends on it"_qs};
        const Property bare{.name = u"contact"_qs};
        OrganizationIntake intake(mirror, acme);
        for (int twice = 0; twice < 2; ++twice) {
            must(intake.add(QList{tier, bare}, start));
            QCOMPARE(propertyList(mirror, acme).value(), (QList<Property>{bare, tier}));
        }
        QVERIFY(propertyList(mirror, 2).value().isEmpty());
        QCOMPARE(dropUnseen(mirror, OrganizationList::Properties, acme, start + 1h).value(), 2);
        must(intake.add(QList{tier}, start)); // a page from before
        QVERIFY(propertyList(mirror, acme).value().isEmpty());
    }
};

PARAPET_TEST(TstOrganizationIntake)
#include "tst_organizationintake.moc"
