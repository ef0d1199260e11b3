#include "support/organizationsample.h"
#include "support/testmain.h"

#include <random>

using namespace organizationsample;
using namespace store;

class TstTeamIntake : public QObject
{
    Q_OBJECT

    static Team teamOf(qint64 id, const QString &slug, std::optional<qint64> parent = {})
    {
        return {.id = id, .nodeId = u"T_%1"_qs.arg(id), .slug = slug, .name = slug.toUpper(), .parent = parent};
    }

private Q_SLOTS:
    void pages_may_come_in_any_order_and_twice()
    {
        using Step = std::function<base::Done(TeamIntake &)>;
        const QList<Step> steps{
            [](TeamIntake &t) {
                return t.add({teamOf(1, u"security"_qs), teamOf(2, u"on-call"_qs, 1)}, start);
            },
            [](TeamIntake &t) { return t.add({teamOf(2, u"first-call"_qs)}, start + 1h); },
            [](TeamIntake &t) {
                return t.addMembers(1, {{1, 501, u"ana"_qs}, {1, 502, u"bo"_qs}}, start);
            },
            [](TeamIntake &t) {
                return t.addMembers(1, {{1, 502, u"bo-new"_qs}}, start + 1h);
            },
            [](TeamIntake &t) {
                return t.addRepositories(2, {{2, 7, Permission::Read, u"read"_qs}}, start);
            },
            [](TeamIntake &t) {
                return t.addRepositories(2, {{2, 7, Permission::Unknown, u"own"_qs}}, start + 1h);
            },
        };
        Database straight = fresh();
        TeamIntake intake(straight, acme);
        for (const Step &step : steps)
            must(step(intake));
        QCOMPARE(dump(straight).filter(u"first-call"_qs).size(), 1);
        std::mt19937 random(3);
        for (int round = 0; round < 40; ++round) {
            QList<Step> order = steps + steps;
            std::shuffle(order.begin(), order.end(), random);
            Database mirror = fresh();
            TeamIntake other(mirror, acme);
            for (const Step &step : order)
                must(step(other));
            QCOMPARE(dump(mirror), dump(straight));
        }
    }

    void what_a_team_may_do_is_shown_with_the_repository()
    {
        Database mirror = fresh();
        must(RepositoryIntake(mirror, acme).add(QList{repositoryOf(7, u"web"_qs)}, start));
        TeamIntake intake(mirror, acme);
        must(intake.addRepositories(1, {{1, 7, Permission::Read, u"read"_qs}}, start));
        must(intake.addRepositories(2, {{2, 7, Permission::Admin, u"admin"_qs}}, start));
        must(intake.add({teamOf(2, u"security"_qs)}, start));
        const auto teams = repositoryDetail(mirror, 7).value()->teams;
        QCOMPARE(teams.size(), 2);
        QCOMPARE(teams.at(0), (RepositoryTeam{{2, 7, Permission::Admin, u"admin"_qs}, u"security"_qs, u"SECURITY"_qs}));
        QCOMPARE(teams.at(1), (RepositoryTeam{{1, 7, Permission::Read, u"read"_qs}, {}, {}}));
    }

    void a_team_that_is_gone_takes_its_members_and_grants_along()
    {
        Database mirror = fresh();
        TeamIntake intake(mirror, acme);
        must(intake.add({teamOf(1, u"a"_qs), teamOf(2, u"b"_qs)}, start));
        for (const qint64 team : {1, 2}) {
            must(intake.addMembers(team, {{team, 501, u"ana"_qs}}, start));
            must(intake.addRepositories(team, {{team, 7, Permission::Read, {}}}, start));
        }
        must(intake.add({teamOf(2, u"b"_qs)}, start + 1h));
        QCOMPARE(dropUnseen(mirror, OrganizationList::Teams, acme, start + 1h).value(), 1);
        for (const char *table : {"team", "team_member", "team_repository"})
            QCOMPARE(count(mirror, table), 1);
        QCOMPARE(*mirror.number("SELECT team FROM team_member"), 2);
    }

    void a_sweep_of_one_team_leaves_the_others()
    {
        Database mirror = fresh();
        TeamIntake intake(mirror, acme);
        for (const qint64 team : {1, 2}) {
            must(intake.addMembers(team, {{team, 501, u"ana"_qs}, {team, 502, u"bo"_qs}}, start));
            must(intake.addRepositories(team, {{team, 7, Permission::Read, {}}}, start));
        }
        must(intake.addMembers(1, {{1, 502, u"bo"_qs}}, start + 1h));
        QCOMPARE(dropUnseen(mirror, OrganizationList::TeamMembers, 1, start + 1h).value(), 1);
        QCOMPARE(dropUnseen(mirror, OrganizationList::TeamRepositories, 2, start + 1h).value(), 1);
        QCOMPARE(count(mirror, "team_member"), 3);
        QCOMPARE(*mirror.number("SELECT team FROM team_repository"), 1);
    }
};

PARAPET_TEST(TstTeamIntake)
#include "tst_teamintake.moc"
