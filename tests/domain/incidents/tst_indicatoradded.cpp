#include "domain/incidents/declared.h"
#include "domain/incidents/indicatoradded.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstIndicatorAdded : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void is_listed_once()
    {
        const IndicatorAdded endpoint{IndicatorKind::Endpoint, QStringLiteral("x.example:443")};
        QVERIFY(support::readsBack(endpoint));
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(endpoint);
        QCOMPARE(story.text(id), QStringLiteral("Endpoint x.example:443"));
        QVERIFY(story.refusal(endpoint).contains(QStringLiteral("already")));
        QCOMPARE(story.state()->indicators.size(), 1);
        story.say(journal::Struck{id, QStringLiteral("ours")});
        // The one that was refused beside it takes its place.
        QCOMPARE(story.state()->indicators.size(), 1);
        QVERIFY(story.state()->indicators.first().entryId != id);
    }
};

PARAPET_TEST(TstIndicatorAdded)
#include "tst_indicatoradded.moc"
