#include "domain/incidents/closed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/severityraised.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstSeverityRaised : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rises_without_a_reason_and_says_from_where()
    {
        QVERIFY(support::readsBack(SeverityRaised{Severity::P1, QStringLiteral("exfiltration")}));
        IncidentBuilder story;
        story.say(Declared{.severity = Severity::P3});
        const QString id = story.say(SeverityRaised{Severity::P1, {}});
        QCOMPARE(story.text(id), QStringLiteral("Raised from P3 to P1"));
        QCOMPARE(story.state()->severity(), Severity::P1);
        QCOMPARE(story.state()->severities.size(), 2);
    }

    void does_not_go_down_sideways_or_on_in_a_closed_incident()
    {
        IncidentBuilder story;
        story.say(Declared{.severity = Severity::P2});
        QVERIFY(story.refusal(SeverityRaised{Severity::P2, {}}).contains(QStringLiteral("not graver")));
        QVERIFY(story.refusal(SeverityRaised{Severity::P4, {}}).contains(QStringLiteral("not graver")));
        story.say(Closed{Outcome::Benign, {}});
        QCOMPARE(story.refusal(SeverityRaised{Severity::P1, {}}), QStringLiteral("The incident is closed"));
        QCOMPARE(story.state()->severity(), Severity::P2);
    }

    void struck_it_is_as_if_it_had_not_been_raised()
    {
        IncidentBuilder story;
        story.say(Declared{.severity = Severity::P3});
        const QString id = story.say(SeverityRaised{Severity::P2, {}});
        story.say(SeverityRaised{Severity::P1, {}});
        story.say(journal::Struck{id, QStringLiteral("wrong key")});
        QCOMPARE(story.state()->severities.size(), 2);
        QCOMPARE(story.state()->severity(), Severity::P1);
    }
};

PARAPET_TEST(TstSeverityRaised)
#include "tst_severityraised.moc"
