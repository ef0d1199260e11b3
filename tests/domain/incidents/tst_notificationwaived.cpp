#include "domain/incidents/declared.h"
#include "domain/incidents/notificationwaived.h"
#include "domain/incidents/notified.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstNotificationWaived : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void needs_a_reason_and_somebody_to_be_told()
    {
        QVERIFY(support::readsBack(NotificationWaived{QStringLiteral("Board"), QStringLiteral("asleep")}));
        IncidentBuilder story;
        story.say(Declared{});
        const NotificationWaived waived{QStringLiteral("board"), QStringLiteral("no data of theirs")};
        QVERIFY(story.refusal(waived).contains(QStringLiteral("Nothing says")));
        story.say(Notified{QStringLiteral("Board"), QStringLiteral("phone"), Delivery::Failed, {}});
        const QString id = story.say(waived);
        QCOMPARE(story.state()->notifications.first().state, Delivery::Waived);
        QCOMPARE(story.state()->notifications.first().waiver, QStringLiteral("no data of theirs"));
        QCOMPARE(story.text(id), QStringLiteral("board need not be told: no data of theirs"));
        QVERIFY(story.refusal(waived).contains(QStringLiteral("already")));
    }

    void telling_them_after_all_undoes_it()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.say(Notified{QStringLiteral("Board"), QStringLiteral("phone"), Delivery::Failed, {}});
        story.say(NotificationWaived{QStringLiteral("Board"), QStringLiteral("x")});
        story.say(Notified{QStringLiteral("Board"), QStringLiteral("chat"), Delivery::Sent, {}});
        QCOMPARE(story.state()->notifications.first().state, Delivery::Sent);
        QCOMPARE(story.state()->notifications.first().waiver, QString());
    }
};

PARAPET_TEST(TstNotificationWaived)
#include "tst_notificationwaived.moc"
