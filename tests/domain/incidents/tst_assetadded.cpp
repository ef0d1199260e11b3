#include "domain/incidents/assetadded.h"
#include "domain/incidents/declared.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstAssetAdded : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void is_listed_once_whatever_its_case()
    {
        const AssetAdded repository{AssetKind::Repository, QStringLiteral("acme/payments"), AssetState::Suspected};
        QVERIFY(support::readsBack(repository));
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(repository);
        QCOMPARE(story.text(id), QStringLiteral("Repository acme/payments: suspected"));
        QVERIFY(story.refusal(AssetAdded{AssetKind::Repository, QStringLiteral("ACME/Payments"), AssetState::Confirmed})
                    .contains(QStringLiteral("already")));
        QCOMPARE(story.refusal(AssetAdded{AssetKind::Package, QStringLiteral("acme/payments"), AssetState::Confirmed}),
                 QString());
        QCOMPARE(story.state()->assets.size(), 2);
    }
};

PARAPET_TEST(TstAssetAdded)
#include "tst_assetadded.moc"
