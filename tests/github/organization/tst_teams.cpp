#include "github/organization/teams.h"
#include "support/feedfiles.h"
#include "support/testmain.h"

using namespace github;
using namespace organization;

class TstTeams : public QObject
{
    Q_OBJECT

    const Origin m_origin = *Origin::fromText(u"github.com"_qs);

private Q_SLOTS:
    void questions_go_to_their_addresses()
    {
        QCOMPARE(teamsRequest(m_origin, u"acme"_qs).url.toEncoded(),
                 QByteArray("https://api.github.com/orgs/acme/teams?per_page=100"));
        QCOMPARE(teamMembersRequest(m_origin, u"acme"_qs, u"on/call"_qs).url.toEncoded(),
                 QByteArray("https://api.github.com/orgs/acme/teams/on%2Fcall/members?per_page=100"));
        QCOMPARE(teamRepositoriesRequest(m_origin, u"acme"_qs, u"grüße?"_qs).url.toEncoded(),
                 QByteArray("https://api.github.com/orgs/acme/teams/gr%C3%BC%C3%9Fe%3F/repos?per_page=100"));
    }

    void teams_are_read_with_their_parents()
    {
        const auto page = teamsIn(feedfiles::sample(u"github/organization/teams.json"_qs));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 3);
        QCOMPARE(page->items.at(0),
                 (Team{.id = 3301,
                       .nodeId = u"T_kwDO3301"_qs,
                       .slug = u"security"_qs,
                       .name = u"Security"_qs,
                       .description = u"People who are called first"_qs,
                       .privacy = TeamPrivacy::Closed}));
        QCOMPARE(page->items.at(1).parent, 3301);
        QCOMPARE(page->items.at(1).privacy, TeamPrivacy::Secret);
        QCOMPARE(page->items.at(2).privacy, TeamPrivacy::Unknown);
        QVERIFY(!page->items.at(2).parent);
    }

    void a_team_without_number_or_slug_is_left_out()
    {
        const auto page = teamsIn(
            R"([{"id":1},{"slug":"x"},{"id":2,"slug":"y","parent":7},{"id":3,"slug":"z","parent":{"id":"3301"}},[]])");
        QCOMPARE(page->refused, 3);
        QCOMPARE(page->items, (QList<Team>{{.id = 2, .slug = u"y"_qs}, {.id = 3, .slug = u"z"_qs}}));
    }

    void members_are_those_of_the_team_asked_about()
    {
        const auto page = teamMembersIn(feedfiles::sample(u"github/organization/team-members.json"_qs), 3301);
        QVERIFY(page);
        QCOMPARE(page->items, (QList<TeamMembership>{{3301, 501, u"ana"_qs}, {3301, 502, u"bo-acme"_qs}}));
        QCOMPARE(teamMembersIn(R"([{"id":1},{"login":"x"}])", 1)->refused, 2);
    }

    void a_grant_is_known_by_its_role_or_by_what_it_allows()
    {
        const auto page = teamRepositoriesIn(feedfiles::sample(u"github/organization/team-repositories.json"_qs), 3301);
        QVERIFY(page);
        QCOMPARE(page->items,
                 (QList<TeamRepository>{{3301, 186853002, Permission::Admin, u"admin"_qs},
                                        {3301, 1105000001, Permission::Write, u"write"_qs},
                                        {3301, 1105000003, Permission::Unknown, u"release-manager"_qs},
                                        {3301, 186853007, Permission::Maintain, {}}}));
    }

    void permissions_that_say_nothing_are_unknown()
    {
        for (const char *odd : {R"([{"id":1}])", R"([{"id":1,"permissions":null}])", R"([{"id":1,"permissions":[]}])",
                                R"([{"id":1,"permissions":{"admin":false}}])",
                                R"([{"id":1,"permissions":{"admin":"true"}}])", R"([{"id":1,"role_name":7}])"})
            QCOMPARE(teamRepositoriesIn(odd, 1)->items.first().permission, Permission::Unknown);
        QCOMPARE(teamRepositoriesIn(R"([{"id":1,"permissions":{"pull":true}}])", 1)->items.first().permission,
                 Permission::Read);
    }
};

PARAPET_TEST(TstTeams)
#include "tst_teams.moc"
