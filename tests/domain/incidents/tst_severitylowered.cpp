#include "domain/incidents/declared.h"
#include "domain/incidents/severitylowered.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstSeverityLowered : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void needs_a_reason_and_a_lower_severity()
    {
        const SeverityLowered lower{Severity::P3, QStringLiteral("a test account")};
        QVERIFY(support::readsBack(lower));
        QVERIFY(support::misread<SeverityLowered>({{QStringLiteral("to"), 3}}).startsWith(QStringLiteral("reason")));
        IncidentBuilder story;
        story.say(Declared{.severity = Severity::P2});
        QVERIFY(story.refusal(SeverityLowered{Severity::P1, QStringLiteral("x")}).contains(QStringLiteral("not less")));
        const QString id = story.say(lower);
        QCOMPARE(story.state()->severity(), Severity::P3);
        QCOMPARE(story.text(id), QStringLiteral("Lowered from P2 to P3: a test account"));
    }
};

PARAPET_TEST(TstSeverityLowered)
#include "tst_severitylowered.moc"
