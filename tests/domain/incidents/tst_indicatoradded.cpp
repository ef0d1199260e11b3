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
        story.say(journal::Struck{id, QStringLiteral("ours")});
        QVERIFY(story.state()->indicators.isEmpty());
        QCOMPARE(story.refusal(endpoint), QString());
        QVERIFY(story.refusal(endpoint).contains(QStringLiteral("already")));
        QCOMPARE(story.state()->indicators.size(), 1);
        const IndicatorAdded shouted{IndicatorKind::Endpoint, QStringLiteral("X.EXAMPLE:443")};
        QVERIFY(story.refusal(shouted).contains(QStringLiteral("already")));
    }

    void a_token_that_works_is_not_kept()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const IndicatorAdded secret{IndicatorKind::Token, QStringLiteral("ghp_16C7e42F292c6912E7710c838347Ae178B4a")};
        QVERIFY(story.refusal(secret).contains(QStringLiteral("secret")));
        QVERIFY(story.state()->indicators.isEmpty());
        QCOMPARE(story.refusal(IndicatorAdded{IndicatorKind::Token, QStringLiteral("1234567")}), QString());
    }
};

PARAPET_TEST(TstIndicatorAdded)
#include "tst_indicatoradded.moc"
