#include "domain/incidents/alertattached.h"

#include "domain/incidents/alertdetached.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/declined.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstAlertAttached : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void alerts_come_and_go()
    {
        IncidentBuilder story;
        const QString alert = story.otherSubject();
        const AlertAttached attached{alert, QStringLiteral("CVE-2024-3094 in xz-utils"),
                                     QStringLiteral("acme/payments")};
        QVERIFY(support::readsBack(attached));
        QVERIFY(!story.refusal(attached).isEmpty()); // nothing is declared
        story.say(Declared{});
        const QString entry = story.as(QStringLiteral("bo")).say(attached);
        QCOMPARE(story.text(entry), QStringLiteral("Alert joined: CVE-2024-3094 in xz-utils of acme/payments"));
        QCOMPARE(story.state()->alerts,
                 (QList<AttachedAlert>{
                     {entry, alert, attached.title, QStringLiteral("acme/payments"), QStringLiteral("bo")}}));
        QVERIFY(story.refusal(attached).contains(QStringLiteral("already")));
        const AlertDetached detached{alert, QStringLiteral("another matter")};
        QVERIFY(support::readsBack(detached));
        QCOMPARE(story.text(story.say(detached)),
                 QStringLiteral("Alert taken out: CVE-2024-3094 in xz-utils (another matter)"));
        QVERIFY(story.state()->alerts.isEmpty());
        QVERIFY(story.refusal(detached).contains(QStringLiteral("does not belong")));
    }

    void not_to_an_incident_that_was_none()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.say(Declined{QStringLiteral("a test")});
        QVERIFY(!story.refusal(AlertAttached{story.otherSubject(), QStringLiteral("x"), {}}).isEmpty());
    }
};

PARAPET_TEST(TstAlertAttached)
#include "tst_alertattached.moc"
