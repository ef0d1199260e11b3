#include "domain/incidents/actionrecorded.h"
#include "domain/incidents/declared.h"
#include "domain/journal/amended.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstActionRecorded : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_stands_in_the_log_as_it_was_said()
    {
        QVERIFY(support::readsBack(ActionRecorded{QStringLiteral("token revoked"), ActionStage::Done}));
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(ActionRecorded{QStringLiteral("token revoked"), ActionStage::Done});
        QCOMPARE(story.text(id), QStringLiteral("token revoked"));
        QVERIFY(story.state()->line(id)->counts());
        QCOMPARE(story.state()->line(id)->kind, ActionRecorded::kind);
    }

    void it_needs_words_and_a_record()
    {
        QVERIFY(support::misread<ActionRecorded>(
                    {{QStringLiteral("text"), QStringLiteral(" ")}, {QStringLiteral("stage"), QStringLiteral("done")}})
                    .startsWith(QStringLiteral("text")));
        QVERIFY(!support::misread<ActionRecorded>(
                     {{QStringLiteral("text"), QString(8001, u'x')}, {QStringLiteral("stage"), QStringLiteral("done")}})
                     .isEmpty());
        IncidentBuilder story;
        QVERIFY(story.refusal(ActionRecorded{QStringLiteral("token revoked"), ActionStage::Done})
                    .contains(QStringLiteral("no such incident")));
    }

    void amending_and_striking_keep_the_words_before()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(ActionRecorded{QStringLiteral("token revoked"), ActionStage::Done});
        story.say(journal::Amended{id, {{QStringLiteral("text"), QStringLiteral("other words")}}});
        QVERIFY(story.text(id).endsWith(QStringLiteral("other words")));
        QCOMPARE(story.state()->line(id)->amendments.first().text, QStringLiteral("token revoked"));
        story.say(journal::Struck{id, QStringLiteral("no")});
        QVERIFY(!story.state()->line(id)->counts());
        QVERIFY(story.text(id).endsWith(QStringLiteral("other words")));
    }

    void a_stage_that_is_not_done_is_said_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<QString>("text");
        QTest::newRow("planned") << int(ActionStage::Planned) << QStringLiteral("Planned: block it");
        QTest::newRow("started") << int(ActionStage::Started) << QStringLiteral("Started: block it");
        QTest::newRow("done") << int(ActionStage::Done) << QStringLiteral("block it");
        QTest::newRow("failed") << int(ActionStage::Failed) << QStringLiteral("Failed: block it");
    }

    void a_stage_that_is_not_done_is_said()
    {
        QFETCH(int, stage);
        QFETCH(QString, text);
        IncidentBuilder story;
        story.say(Declared{});
        QCOMPARE(story.text(story.say(ActionRecorded{QStringLiteral("block it"), ActionStage(stage)})), text);
    }
};

PARAPET_TEST(TstActionRecorded)
#include "tst_actionrecorded.moc"
