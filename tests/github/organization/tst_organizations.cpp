#include "github/organization/organizations.h"
#include "support/feedfiles.h"
#include "support/testmain.h"

using namespace github;
using namespace organization;

class TstOrganizations : public QObject
{
    Q_OBJECT

    const Origin m_origin = *Origin::fromText(u"github.com"_qs);

private Q_SLOTS:
    void questions_go_to_their_addresses()
    {
        QCOMPARE(organizationRequest(m_origin, u"acme"_qs).url, QUrl(u"https://api.github.com/orgs/acme"_qs));
        QCOMPARE(membersRequest(m_origin, u"acme"_qs, MemberRole::Admin).url,
                 QUrl(u"https://api.github.com/orgs/acme/members?per_page=100&role=admin"_qs));
        QCOMPARE(membersRequest(m_origin, u"acme"_qs, MemberRole::Member).url.query(), u"per_page=100&role=member"_qs);
        QCOMPARE(membersRequest(m_origin, u"acme"_qs, MemberRole::Unknown).url.query(), u"per_page=100&role=all"_qs);
        QCOMPARE(organizationRequest(m_origin, u"a/../b?c"_qs).url.toEncoded(),
                 QByteArray("https://api.github.com/orgs/a%2F..%2Fb%3Fc"));
        QVERIFY(!organizationRequest(m_origin, u"acme"_qs).writes());
    }

    void an_organization_is_read_with_what_owners_are_told()
    {
        const auto read = organizationIn(feedfiles::sample(u"github/organization/organization.json"_qs));
        QVERIFY(read);
        const Organization expected{.id = 9919,
                                    .nodeId = u"MDEyOk9yZ2FuaXphdGlvbjk5MTk="_qs,
                                    .login = u"acme"_qs,
                                    .name = u"Acme Payments"_qs,
                                    .plan = u"enterprise"_qs,
                                    .publicRepositories = 12,
                                    .privateRepositories = 988,
                                    .seats = 450,
                                    .filledSeats = 412,
                                    .twoFactorRequired = true};
        QCOMPARE(*read, expected);
    }

    void what_was_not_told_is_not_there()
    {
        const auto read = organizationIn(
            R"({"id":9919,"login":"acme","name":null,"plan":null,"public_repos":-1,"two_factor_requirement_enabled":"yes"})");
        QVERIFY(read);
        QCOMPARE(*read, (Organization{.id = 9919, .login = u"acme"_qs}));
        QVERIFY(!read->twoFactorRequired);
    }

    void another_answer_is_no_organization()
    {
        for (const char *body : {"[]", R"({"message":"Not Found"})", R"({"id":1})", R"({"login":"acme"})",
                                 R"({"id":"1","login":"acme"})", R"({"id":1,"login":7})", "{\"id\":1,", ""}) {
            const auto read = organizationIn(body);
            QVERIFY2(!read, body);
            QCOMPARE(read.error().kind, base::ErrorKind::Offline);
        }
    }

    void members_have_the_role_they_were_asked_by()
    {
        const auto read = membersIn(feedfiles::sample(u"github/organization/members-admin.json"_qs), MemberRole::Admin);
        QVERIFY(read);
        QCOMPARE(
            read->items,
            (QList<Member>{{.id = 501, .nodeId = u"U_kgDO501"_qs, .login = u"ana"_qs, .role = MemberRole::Admin}}));
        QVERIFY(!read->items.first().twoFactor);
        const auto odd = membersIn(R"([{"id":1},{"login":"x"},null,{"id":2,"login":"ok"}])", MemberRole::Member);
        QCOMPARE(odd->items.size(), 1);
        QCOMPARE(odd->refused, 3);
    }
};

PARAPET_TEST(TstOrganizations)
#include "tst_organizations.moc"
