#include "domain/incidents/declared.h"
#include "domain/incidents/followupnoted.h"
#include "domain/journal/amended.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstFollowUpNoted : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_stands_in_the_log_as_it_was_said()
    {
        QVERIFY(support::readsBack(FollowUpNoted{QStringLiteral("rotate yearly")}));
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(FollowUpNoted{QStringLiteral("rotate yearly")});
        QCOMPARE(story.text(id), QStringLiteral("rotate yearly"));
        QVERIFY(story.state()->line(id)->counts());
        QCOMPARE(story.state()->line(id)->kind, FollowUpNoted::kind);
    }

    void it_needs_words_and_a_record()
    {
        QVERIFY(support::misread<FollowUpNoted>(
                    {{QStringLiteral("text"), QStringLiteral(" ")}, {QStringLiteral("stage"), QStringLiteral("done")}})
                    .startsWith(QStringLiteral("text")));
        QVERIFY(!support::misread<FollowUpNoted>(
                     {{QStringLiteral("text"), QString(8001, u'x')}, {QStringLiteral("stage"), QStringLiteral("done")}})
                     .isEmpty());
        IncidentBuilder story;
        QVERIFY(
            story.refusal(FollowUpNoted{QStringLiteral("rotate yearly")}).contains(QStringLiteral("no such incident")));
    }

    void amending_and_striking_keep_the_words_before()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(FollowUpNoted{QStringLiteral("rotate yearly")});
        story.say(journal::Amended{id, {{QStringLiteral("text"), QStringLiteral("other words")}}});
        QVERIFY(story.text(id).endsWith(QStringLiteral("other words")));
        QCOMPARE(story.state()->line(id)->amendments.first().text, QStringLiteral("rotate yearly"));
        story.say(journal::Struck{id, QStringLiteral("no")});
        QVERIFY(!story.state()->line(id)->counts());
        QVERIFY(story.text(id).endsWith(QStringLiteral("other words")));
    }
};

PARAPET_TEST(TstFollowUpNoted)
#include "tst_followupnoted.moc"
