#include "domain/incidents/declared.h"
#include "domain/incidents/linked.h"
#include "domain/incidents/unlinked.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstUnlinked : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takes_back_that_kind_of_link_only()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString other = story.otherSubject();
        QVERIFY(support::readsBack(Unlinked{LinkKind::ChildOf, other}));
        story.say(Linked{LinkKind::ChildOf, other, true});
        const QString related = story.say(Linked{LinkKind::Related, other, true});
        const QString id = story.say(Unlinked{LinkKind::ChildOf, other});
        QCOMPARE(story.state()->links, (QList<Link>{{LinkKind::Related, other, true, related}}));
        QCOMPARE(story.text(id), QStringLiteral("No longer child of %1").arg(other));
        QVERIFY(story.refusal(Unlinked{LinkKind::ChildOf, other}).contains(QStringLiteral("no such link")));
    }
};

PARAPET_TEST(TstUnlinked)
#include "tst_unlinked.moc"
