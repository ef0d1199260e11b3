#include "domain/incidents/declared.h"
#include "domain/incidents/declined.h"
#include "domain/incidents/roleassumed.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstRoleAssumed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void there_is_one_commander_and_the_handover_is_one_moment()
    {
        QVERIFY(support::readsBack(RoleAssumed{Role::Commander, QStringLiteral("bo"), QStringLiteral("tired")}));
        IncidentBuilder story;
        story.say(Declared{});
        story.say(RoleAssumed{Role::Commander, QStringLiteral("ana"), {}});
        const QString id =
            story.at(3h).say(RoleAssumed{Role::Commander, QStringLiteral("bo"), QStringLiteral("14 workflows")});
        QCOMPARE(story.text(id), QStringLiteral("bo is IC, after ana: 14 workflows"));
        const IncidentPtr state = story.state();
        QCOMPARE(state->roles.size(), 2);
        QCOMPARE(*state->roles.first().ended, story.t0() + 3h);
        QCOMPARE(state->roles.first().handover, QStringLiteral("14 workflows"));
        QCOMPARE(state->holder(Role::Commander)->login, QStringLiteral("bo"));
        story.say(journal::Struck{id, QStringLiteral("not yet")});
        QCOMPARE(story.state()->holder(Role::Commander)->login, QStringLiteral("ana"));
        QVERIFY(!story.state()->roles.first().ended);
    }

    void other_roles_are_shared_but_not_taken_twice_by_one_person()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.say(RoleAssumed{Role::Investigator, QStringLiteral("bo"), {}});
        QCOMPARE(story.refusal(RoleAssumed{Role::Investigator, QStringLiteral("cy"), {}}), QString());
        QVERIFY(story.refusal(RoleAssumed{Role::Investigator, QStringLiteral("bo"), {}})
                    .contains(QStringLiteral("already")));
        QCOMPARE(story.refusal(RoleAssumed{Role::Scribe, QStringLiteral("bo"), {}}), QString());
    }

    void nobody_is_commander_while_another_was()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.at(10min).say(RoleAssumed{Role::Commander, QStringLiteral("ana"), {}});
        story.at(30min).happened(5min);
        QVERIFY(story.refusal(RoleAssumed{Role::Commander, QStringLiteral("bo"), {}})
                    .contains(QStringLiteral("ana was IC")));
    }

    void it_needs_an_open_incident_and_a_known_role()
    {
        QVERIFY(!support::misread<RoleAssumed>(
                     {{QStringLiteral("role"), QStringLiteral("inv")}, {QStringLiteral("login"), QStringLiteral("bo")}})
                     .isEmpty());
        IncidentBuilder story;
        story.say(Declared{});
        story.say(Declined{QStringLiteral("a test")});
        QVERIFY(
            story.refusal(RoleAssumed{Role::Commander, QStringLiteral("bo"), {}}).contains(QStringLiteral("declined")));
    }
};

PARAPET_TEST(TstRoleAssumed)
#include "tst_roleassumed.moc"
