#include "domain/incidents/declared.h"
#include "domain/incidents/findingrecorded.h"
#include "domain/journal/amended.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstFindingRecorded : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_stands_in_the_log_as_it_was_said()
    {
        QVERIFY(support::readsBack(FindingRecorded{QStringLiteral("egress to x.example")}));
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(FindingRecorded{QStringLiteral("egress to x.example")});
        QCOMPARE(story.text(id), QStringLiteral("egress to x.example"));
        QVERIFY(story.state()->line(id)->counts());
        QCOMPARE(story.state()->line(id)->kind, FindingRecorded::kind);
    }

    void it_needs_words_and_a_record()
    {
        QVERIFY(support::misread<FindingRecorded>(
                    {{QStringLiteral("text"), QStringLiteral(" ")}, {QStringLiteral("stage"), QStringLiteral("done")}})
                    .startsWith(QStringLiteral("text")));
        QVERIFY(!support::misread<FindingRecorded>(
                     {{QStringLiteral("text"), QString(8001, u'x')}, {QStringLiteral("stage"), QStringLiteral("done")}})
                     .isEmpty());
        IncidentBuilder story;
        QVERIFY(story.refusal(FindingRecorded{QStringLiteral("egress to x.example")})
                    .contains(QStringLiteral("no such incident")));
    }

    void amending_and_striking_keep_the_words_before()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(FindingRecorded{QStringLiteral("egress to x.example")});
        story.say(journal::Amended{id, {{QStringLiteral("text"), QStringLiteral("other words")}}});
        QVERIFY(story.text(id).endsWith(QStringLiteral("other words")));
        QCOMPARE(story.state()->line(id)->amendments.first().text, QStringLiteral("egress to x.example"));
        story.say(journal::Struck{id, QStringLiteral("no")});
        QVERIFY(!story.state()->line(id)->counts());
        QVERIFY(story.text(id).endsWith(QStringLiteral("other words")));
    }
};

PARAPET_TEST(TstFindingRecorded)
#include "tst_findingrecorded.moc"
