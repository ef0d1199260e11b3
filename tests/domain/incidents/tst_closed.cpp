#include "domain/incidents/closed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/notified.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstClosed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sets_the_milestone_and_the_outcome()
    {
        QVERIFY(support::readsBack(Closed{Outcome::FalsePositive, QStringLiteral("x")}));
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.at(2h).say(Closed{Outcome::FalsePositive, {}});
        QCOMPARE(story.state()->status, Status::Closed);
        QCOMPARE(*story.state()->reached(Milestone::Closed), story.t0() + 2h);
        QCOMPARE(story.state()->closing->outcome, Outcome::FalsePositive);
        QCOMPARE(story.text(id), QStringLiteral("Closed: false positive"));
        QVERIFY(!story.refusal(Closed{Outcome::Benign, {}}).isEmpty());
    }

    void open_work_is_in_the_way_unless_a_reason_overrides_it()
    {
        IncidentBuilder story;
        story.say(Declared{.severity = Severity::P2});
        story.say(Notified{QStringLiteral("Board"), QStringLiteral("phone"), Delivery::Failed, {}});
        QCOMPARE(story.refusal(Closed{Outcome::Confirmed, {}}), QStringLiteral("Still open: tell Board"));
        QVERIFY(story.state()->isOpen());
        const QString id = story.say(Closed{Outcome::Confirmed, QStringLiteral("they know from the news")});
        QCOMPARE(story.state()->status, Status::Closed);
        QVERIFY(story.text(id).endsWith(QStringLiteral("they know from the news")));
    }
};

PARAPET_TEST(TstClosed)
#include "tst_closed.moc"
