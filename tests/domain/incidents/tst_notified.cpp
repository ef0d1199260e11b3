#include "domain/incidents/declared.h"
#include "domain/incidents/notified.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstNotified : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tries_add_up_data()
    {
        // What came of each try, in order, by channel: "phone sent" …
        QTest::addColumn<QStringList>("tries");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("told"); // index of the try that counts, or -1
        using D = Delivery;
        const auto row = [](const char *name, const char *tries, D state, int told) {
            QTest::newRow(name) << QString::fromLatin1(tries).split(u',') << int(state) << told;
        };
        row("sent", "chat sent", D::Sent, 0);
        row("answered", "chat sent,chat acknowledged", D::Acknowledged, 0);
        row("bounced", "email sent,email failed", D::Failed, -1);
        row("bounced, then called", "email sent,email failed,phone acknowledged", D::Acknowledged, 2);
        row("a failed call does not unsay the mail", "email sent,phone failed", D::Sent, 0);
        row("an answer stays", "phone acknowledged,chat sent", D::Acknowledged, 0);
        row("unanswered goes up", "email sent,email escalated", D::Escalated, 0);
        row("queued", "chat queued_offline", D::QueuedOffline, -1);
        row("queued, then sent", "chat queued_offline,chat sent", D::Sent, 1);
    }

    void tries_add_up()
    {
        QFETCH(QStringList, tries);
        QFETCH(int, state);
        QFETCH(int, told);
        IncidentBuilder story;
        story.say(Declared{});
        for (qsizetype i = 0; i < tries.size(); ++i)
            story.at(std::chrono::minutes(i))
                .say(Notified{QStringLiteral("Board"),
                              tries.at(i).section(u' ', 0, 0),
                              *deliveryFrom(tries.at(i).section(u' ', 1)),
                              {}});
        const Notification *one = story.state()->notification(QStringLiteral("board"));
        QCOMPARE(int(one->state), state);
        QCOMPARE(one->attempts.size(), tries.size());
        QCOMPARE(one->toldAt().has_value(), told >= 0);
        if (told >= 0)
            QCOMPARE(*one->toldAt(), story.t0() + std::chrono::minutes(told));
    }

    void a_call_by_a_person_says_who_was_reached()
    {
        const Notified call{QStringLiteral("CISO"), QStringLiteral("phone"), Delivery::Acknowledged,
                            QStringLiteral("Eve")};
        QVERIFY(support::readsBack(call));
        IncidentBuilder story;
        story.say(Declared{});
        QCOMPARE(story.text(story.say(call)), QStringLiteral("CISO (Eve) by phone: acknowledged"));
        QCOMPARE(story.state()->notifications.first().attempts.first().by, QStringLiteral("ana"));
    }

    void pending_and_waived_are_not_what_came_of_it()
    {
        for (const Delivery result : {Delivery::Pending, Delivery::Waived})
            QVERIFY(!support::misread<Notified>(Notified{QStringLiteral("x"), QStringLiteral("y"), result, {}}.write())
                         .isEmpty());
    }
};

PARAPET_TEST(TstNotified)
#include "tst_notified.moc"
