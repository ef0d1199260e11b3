#include "domain/incidents/decided.h"
#include "domain/incidents/decisionreviewed.h"
#include "domain/incidents/declared.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstDecisionReviewed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_stops_the_review_of_one_decision()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString decided = story.say(Decided{QStringLiteral("wait"), {}, {}, story.t0() + 1h});
        QVERIFY(support::readsBack(DecisionReviewed{decided, false}));
        const QString id = story.at(30min).say(DecisionReviewed{decided, false});
        QCOMPARE(*story.state()->decisions.first().reviewed, story.t0() + 30min);
        QCOMPARE(story.text(id), QStringLiteral("D-1 was reviewed and no longer stands"));
        QVERIFY(story.refusal(DecisionReviewed{id, true}).contains(QStringLiteral("no such decision")));
    }
};

PARAPET_TEST(TstDecisionReviewed)
#include "tst_decisionreviewed.moc"
