#include "domain/incidents/declared.h"
#include "domain/incidents/escalation.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/notified.h"
#include "domain/incidents/playbookadopted.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/titled.h"
#include "support/incidentbuilder.h"
#include "support/randomsayings.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

namespace {

/// Tells the CISO by phone, chat and email, and the PR Team by email.
IncidentBuilder planned(Severity severity = Severity::P1)
{
    IncidentBuilder story;
    story.say(Declared{.severity = severity});
    story.say(Titled{QStringLiteral("Malicious release")});
    story.say(MilestoneReached{Milestone::Detected, {}});
    Playbook playbook = support::playbookOf(1);
    playbook.notifications.first().channels = {QStringLiteral("phone"), QStringLiteral("chat"),
                                               QStringLiteral("email")};
    story.say(PlaybookAdopted{playbook});
    return story;
}

void attempt(IncidentBuilder &story, const char *stakeholder, const char *channel, Delivery result)
{
    story.say(Notified{QString::fromLatin1(stakeholder), QString::fromLatin1(channel), result, {}});
}

} // namespace

class TstEscalation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unanswered_it_goes_on_to_the_next_channel_and_then_up_data()
    {
        QTest::addColumn<int>("severity");
        QTest::addColumn<QStringList>("tried");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("target");
        QTest::newRow("first") << 1 << QStringList{} << QStringLiteral("phone") << QStringLiteral("");
        QTest::newRow("second") << 1 << QStringLiteral("phone").split(u',') << QStringLiteral("chat")
                                << QStringLiteral("");
        QTest::newRow("last") << 1 << QStringLiteral("phone,chat").split(u',') << QStringLiteral("email")
                              << QStringLiteral("");
        QTest::newRow("out of order") << 1 << QStringLiteral("chat").split(u',') << QStringLiteral("phone")
                                      << QStringLiteral("");
        QTest::newRow("P1 goes up to the VP: the CISO is who does not answer")
            << 1 << QStringLiteral("phone,chat,email").split(u',') << QStringLiteral("")
            << QStringLiteral("VP Engineering");
        QTest::newRow("P2") << 2 << QStringLiteral("phone,chat,email").split(u',') << QStringLiteral("")
                            << QStringLiteral("Security Lead");
        QTest::newRow("P3") << 3 << QStringLiteral("phone,chat,email").split(u',') << QStringLiteral("")
                            << QStringLiteral("Security Team");
        QTest::newRow("P4") << 4 << QStringLiteral("phone,chat,email").split(u',') << QStringLiteral("")
                            << QStringLiteral("SOC Analyst");
    }

    void unanswered_it_goes_on_to_the_next_channel_and_then_up()
    {
        QFETCH(int, severity);
        QFETCH(QStringList, tried);
        IncidentBuilder story = planned(Severity(severity));
        for (const QString &channel : tried)
            attempt(story, "CISO", channel.toLatin1().constData(), Delivery::Failed);
        const NextTry next = nextTry(*story.state(), *story.state()->notification(QStringLiteral("CISO")));
        QTEST(next.channel, "channel");
        QTEST(next.target, "target");
    }

    void an_answer_ends_it()
    {
        IncidentBuilder story = planned();
        attempt(story, "CISO", "phone", Delivery::Acknowledged);
        QCOMPARE(nextTry(*story.state(), *story.state()->notification(QStringLiteral("CISO"))), NextTry());
    }

    void when_everybody_above_knows_the_channels_begin_again()
    {
        IncidentBuilder story = planned();
        for (const char *channel : {"phone", "chat", "email"})
            attempt(story, "CISO", channel, Delivery::Failed);
        attempt(story, "VP Engineering", "phone", Delivery::Acknowledged);
        const NextTry next = nextTry(*story.state(), *story.state()->notification(QStringLiteral("CISO")));
        QCOMPARE(next.kind, NextTry::Kind::Channel);
        QCOMPARE(next.channel, QStringLiteral("phone"));
    }

    void the_earliest_due_is_told_next()
    {
        IncidentBuilder story = planned();
        QCOMPARE(nextToTell(*story.state())->stakeholder, QStringLiteral("CISO"));
        QCOMPARE(notTold(*story.state()), (QStringList{QStringLiteral("CISO"), QStringLiteral("PR Team")}));
        attempt(story, "CISO", "phone", Delivery::Failed);
        QCOMPARE(nextToTell(*story.state())->stakeholder, QStringLiteral("CISO"));
        attempt(story, "CISO", "phone", Delivery::Escalated);
        QCOMPARE(nextToTell(*story.state())->stakeholder, QStringLiteral("PR Team"));
        QVERIFY(notTold(*story.state()).contains(QStringLiteral("CISO")));
        attempt(story, "PR Team", "email", Delivery::Sent);
        QVERIFY(!nextToTell(*story.state()));
    }

    void the_script_says_who_what_how_grave_and_when_next()
    {
        IncidentBuilder story = planned();
        story.say(RoleAssumed{Role::Communicator, QStringLiteral("cy"), {}});
        const QString text =
            callScript(*story.state(), QStringLiteral("CISO"), QStringLiteral("cy"), story.t0() + 5min).join(u'\n');
        for (const char *part :
             {"This is cy, Communicator", "as CISO about a critical incident: Malicious release.",
              "detected at 03:15Z and is rated P1", "not contained yet", "Please confirm", "again by 03:50Z"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        const QString stranger =
            callScript(*story.state(), QStringLiteral("PR Team"), QStringLiteral("zoe"), story.t0()).join(u'\n');
        QVERIFY(stranger.contains(QStringLiteral("This is zoe of the incident response team.")));
        QVERIFY(stranger.contains(QStringLiteral("You need do nothing now")));
    }
};

PARAPET_TEST(TstEscalation)
#include "tst_escalation.moc"
