#include "domain/incidents/closed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/merged.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/unmerged.h"
#include "support/incidentbuilder.h"
#include "support/statedump.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstUnmerged : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everything_is_as_it_was_data()
    {
        QTest::addColumn<int>("milestone");
        QTest::addColumn<bool>("closed");
        QTest::newRow("triage") << int(Milestone::Acknowledged) << false;
        QTest::newRow("active") << int(Milestone::Triaged) << false;
        QTest::newRow("monitoring") << int(Milestone::Recovered) << false;
        QTest::newRow("closed") << int(Milestone::Recovered) << true;
    }

    void everything_is_as_it_was()
    {
        QFETCH(int, milestone);
        QFETCH(bool, closed);
        QVERIFY(support::readsBack(Unmerged{QStringLiteral("two attackers")}));
        IncidentBuilder story;
        story.say(Declared{});
        story.say(MilestoneReached{Milestone(milestone), {}});
        if (closed)
            story.say(Closed{Outcome::Confirmed, {}});
        const QJsonObject before = support::dumpedState(*story.state());
        const QList<Clock> clocks = clocksOf(*story.state());
        story.say(Merged{story.otherSubject(), {}});
        QVERIFY(support::dumpedState(*story.state()) != before);
        story.say(Unmerged{QStringLiteral("two attackers")});
        QCOMPARE(support::difference(support::dumpedState(*story.state()), before), QString());
        QCOMPARE(clocksOf(*story.state()), clocks);
        QVERIFY(story.refusal(Unmerged{}).contains(QStringLiteral("not merged")));
    }
};

PARAPET_TEST(TstUnmerged)
#include "tst_unmerged.moc"
