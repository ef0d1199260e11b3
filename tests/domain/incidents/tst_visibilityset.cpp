#include "domain/incidents/declared.h"
#include "domain/incidents/visibilityset.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstVisibilitySet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void an_empty_codename_leaves_the_one_before()
    {
        QVERIFY(support::readsBack(VisibilitySet{Visibility::LocalOnly, QStringLiteral("owl")}));
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(VisibilitySet{Visibility::Restricted, QStringLiteral("owl")});
        QCOMPARE(story.text(id), QStringLiteral("Visible to: restricted, as “owl”"));
        story.say(VisibilitySet{Visibility::Team, {}});
        QCOMPARE(story.state()->visibility, Visibility::Team);
        QCOMPARE(story.state()->codename, QStringLiteral("owl"));
        QVERIFY(!support::misread<VisibilitySet>({{QStringLiteral("visibility"), QStringLiteral("all")}}).isEmpty());
    }
};

PARAPET_TEST(TstVisibilitySet)
#include "tst_visibilityset.moc"
