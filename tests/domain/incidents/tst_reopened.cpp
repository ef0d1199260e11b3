#include "domain/incidents/closed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/declined.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/reopened.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstReopened : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_new_span_begins_and_milestones_stay()
    {
        QVERIFY(support::readsBack(Reopened{QStringLiteral("again")}));
        IncidentBuilder story;
        story.say(Declared{});
        QVERIFY(story.refusal(Reopened{QStringLiteral("x")}).contains(QStringLiteral("is open")));
        story.say(MilestoneReached{Milestone::Contained, {}});
        story.say(Closed{Outcome::Confirmed, {}});
        const QString id = story.at(5h).say(Reopened{QStringLiteral("seen again")});
        QCOMPARE(story.state()->status, Status::Active);
        QVERIFY(!story.state()->closing);
        QCOMPARE(story.state()->reopenings.first().at, story.t0() + 5h);
        QVERIFY(story.state()->reached(Milestone::Contained));
        QVERIFY(story.state()->reached(Milestone::Closed));
        QCOMPARE(story.text(id), QStringLiteral("Reopened: seen again"));
    }

    void what_was_declined_is_not_reopened()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.say(Declined{QStringLiteral("x")});
        QVERIFY(story.refusal(Reopened{QStringLiteral("x")}).contains(QStringLiteral("declined")));
    }
};

PARAPET_TEST(TstReopened)
#include "tst_reopened.moc"
