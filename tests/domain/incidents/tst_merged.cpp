#include "domain/incidents/declared.h"
#include "domain/incidents/merged.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/noted.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstMerged : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void redirects_and_sets_the_record_aside()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString other = story.otherSubject();
        QVERIFY(support::readsBack(Merged{other, QStringLiteral("same token")}));
        const QString id = story.say(Merged{other, QStringLiteral("same token")});
        QCOMPARE(story.state()->mergedInto, other);
        QVERIFY(!story.state()->isOpen());
        QCOMPARE(story.text(id), QStringLiteral("Merged into %1: same token").arg(other));
        QVERIFY(story.refusal(Merged{other, {}}).contains(QStringLiteral("already")));
        QVERIFY(story.refusal(MilestoneReached{Milestone::Contained, {}}).contains(QStringLiteral("merged")));
        QCOMPARE(story.refusal(Noted{QStringLiteral("still true")}), QString());
    }

    void not_into_itself()
    {
        IncidentBuilder story;
        story.say(Declared{});
        QVERIFY(story.refusal(Merged{story.state()->id, {}}).contains(QStringLiteral("itself")));
    }
};

PARAPET_TEST(TstMerged)
#include "tst_merged.moc"
