#include "domain/incidents/declared.h"
#include "domain/incidents/noted.h"
#include "domain/journal/amended.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstNoted : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_stands_in_the_log_as_it_was_said()
    {
        QVERIFY(support::readsBack(Noted{QStringLiteral("legal on the bridge")}));
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(Noted{QStringLiteral("legal on the bridge")});
        QCOMPARE(story.text(id), QStringLiteral("legal on the bridge"));
        QVERIFY(story.state()->line(id)->counts());
        QCOMPARE(story.state()->line(id)->kind, Noted::kind);
    }

    void it_needs_words_and_a_record()
    {
        QVERIFY(support::misread<Noted>(
                    {{QStringLiteral("text"), QStringLiteral(" ")}, {QStringLiteral("stage"), QStringLiteral("done")}})
                    .startsWith(QStringLiteral("text")));
        QVERIFY(!support::misread<Noted>(
                     {{QStringLiteral("text"), QString(8001, u'x')}, {QStringLiteral("stage"), QStringLiteral("done")}})
                     .isEmpty());
        IncidentBuilder story;
        QVERIFY(
            story.refusal(Noted{QStringLiteral("legal on the bridge")}).contains(QStringLiteral("no such incident")));
    }

    void amending_and_striking_keep_the_words_before()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(Noted{QStringLiteral("legal on the bridge")});
        story.say(journal::Amended{id, {{QStringLiteral("text"), QStringLiteral("other words")}}});
        QVERIFY(story.text(id).endsWith(QStringLiteral("other words")));
        QCOMPARE(story.state()->line(id)->amendments.first().text, QStringLiteral("legal on the bridge"));
        story.say(journal::Struck{id, QStringLiteral("no")});
        QVERIFY(!story.state()->line(id)->counts());
        QVERIFY(story.text(id).endsWith(QStringLiteral("other words")));
    }
};

PARAPET_TEST(TstNoted)
#include "tst_noted.moc"
