#include "domain/incidents/declared.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/roleended.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstRoleEnded : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_commander_does_not_leave_without_a_word()
    {
        QVERIFY(support::readsBack(
            RoleEnded{Role::Scribe, QStringLiteral("di"), QStringLiteral("x"), QStringLiteral("y")}));
        IncidentBuilder story;
        story.say(Declared{});
        story.say(RoleAssumed{Role::Commander, QStringLiteral("ana"), {}});
        story.at(1h);
        QVERIFY(story.refusal(RoleEnded{Role::Commander, QStringLiteral("ana"), {}, {}})
                    .contains(QStringLiteral("Nobody")));
        const QString id = story.say(
            RoleEnded{Role::Commander, QStringLiteral("ana"), QStringLiteral("over"), QStringLiteral("all in E-3")});
        QCOMPARE(story.text(id), QStringLiteral("ana is no longer IC: over"));
        QVERIFY(!story.state()->holder(Role::Commander));
        QCOMPARE(story.state()->roles.first().handover, QStringLiteral("all in E-3"));
        QCOMPARE(*story.state()->roles.first().ended, story.t0() + 1h);
    }

    void only_an_open_span_ends_and_not_before_it_began()
    {
        IncidentBuilder story;
        story.say(Declared{});
        QVERIFY(story.refusal(RoleEnded{Role::Scribe, QStringLiteral("di"), {}, {}})
                    .contains(QStringLiteral("is not Scribe")));
        story.at(10min).say(RoleAssumed{Role::Scribe, QStringLiteral("di"), {}});
        story.at(20min).happened(5min);
        QVERIFY(
            story.refusal(RoleEnded{Role::Scribe, QStringLiteral("di"), {}, {}}).contains(QStringLiteral("only at")));
        story.at(20min).say(RoleEnded{Role::Scribe, QStringLiteral("di"), {}, {}});
        QVERIFY(!story.refusal(RoleEnded{Role::Scribe, QStringLiteral("di"), {}, {}}).isEmpty());
    }
};

PARAPET_TEST(TstRoleEnded)
#include "tst_roleended.moc"
