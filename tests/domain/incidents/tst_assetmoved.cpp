#include "domain/incidents/assetadded.h"
#include "domain/incidents/assetmoved.h"
#include "domain/incidents/declared.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstAssetMoved : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moves_one_asset_and_striking_it_moves_it_back()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString asset =
            story.say(AssetAdded{AssetKind::Token, QStringLiteral("ci-deploy"), AssetState::Suspected});
        QVERIFY(support::readsBack(AssetMoved{asset, AssetState::Contained}));
        const QString id = story.say(AssetMoved{asset, AssetState::Contained});
        QCOMPARE(story.state()->assets.first().state, AssetState::Contained);
        QCOMPARE(story.text(id), QStringLiteral("ci-deploy: contained"));
        story.say(journal::Struck{id, QStringLiteral("too early")});
        QCOMPARE(story.state()->assets.first().state, AssetState::Suspected);
    }

    void only_an_asset_that_is_listed_and_only_to_another_state()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString asset =
            story.say(AssetAdded{AssetKind::Token, QStringLiteral("ci-deploy"), AssetState::Contained});
        QVERIFY(story.refusal(AssetMoved{asset, AssetState::Contained}).contains(QStringLiteral("already")));
        QVERIFY(story.refusal(AssetMoved{QString(26, u'0'), AssetState::Cleared})
                    .contains(QStringLiteral("no such asset")));
    }
};

PARAPET_TEST(TstAssetMoved)
#include "tst_assetmoved.moc"
