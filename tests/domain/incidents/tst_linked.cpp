#include "domain/incidents/declared.h"
#include "domain/incidents/linked.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstLinked : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_suspicion_can_be_confirmed()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString other = story.otherSubject();
        const Linked suspected{LinkKind::RecurrenceOf, other, false};
        QVERIFY(support::readsBack(suspected));
        QCOMPARE(story.text(story.say(suspected)), QStringLiteral("Recurrence of %1 (suspected)").arg(other));
        QVERIFY(story.refusal(suspected).contains(QStringLiteral("already")));
        const QString confirmed = story.say(Linked{LinkKind::RecurrenceOf, other, true});
        QCOMPARE(story.state()->line(confirmed)->refused, QString());
        QCOMPARE(story.state()->links, (QList<Link>{{LinkKind::RecurrenceOf, other, true, confirmed}}));
        QVERIFY(story.refusal(Linked{LinkKind::RecurrenceOf, other, true}).contains(QStringLiteral("already")));
    }

    void not_to_itself()
    {
        IncidentBuilder story;
        story.say(Declared{});
        QVERIFY(story.refusal(Linked{LinkKind::Related, story.state()->id, true}).contains(QStringLiteral("itself")));
    }
};

PARAPET_TEST(TstLinked)
#include "tst_linked.moc"
