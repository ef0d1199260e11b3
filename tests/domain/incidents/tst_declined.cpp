#include "domain/incidents/declared.h"
#include "domain/incidents/declined.h"
#include "domain/incidents/milestonereached.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstDeclined : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void only_during_triage()
    {
        QVERIFY(support::readsBack(Declined{QStringLiteral("a drill")}));
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(Declined{QStringLiteral("a drill")});
        QCOMPARE(story.state()->status, Status::Declined);
        QVERIFY(story.state()->closing->declined);
        QCOMPARE(story.text(id), QStringLiteral("Declined: a drill"));
        story.say(journal::Struck{id, QStringLiteral("it was real")});
        QCOMPARE(story.state()->status, Status::Triage);
        story.say(MilestoneReached{Milestone::Responded, {}});
        QVERIFY(story.refusal(Declined{QStringLiteral("x")}).contains(QStringLiteral("has begun")));
    }

    void needs_a_reason() { QVERIFY(support::misread<Declined>({}).startsWith(QStringLiteral("reason"))); }
};

PARAPET_TEST(TstDeclined)
#include "tst_declined.moc"
