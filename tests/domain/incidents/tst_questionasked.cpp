#include "domain/incidents/declared.h"
#include "domain/incidents/questionasked.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstQuestionAsked : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_stays_open_until_it_is_struck()
    {
        const QuestionAsked asked{QStringLiteral("who owns the runner?")};
        QVERIFY(support::readsBack(asked));
        IncidentBuilder story;
        QVERIFY(!story.refusal(asked).isEmpty());
        story.say(Declared{});
        const QString id = story.say(asked);
        QCOMPARE(story.state()->questions.size(), 1);
        QCOMPARE(story.state()->questions.first().answer, QString());
        QCOMPARE(story.state()->questions.first().by, QStringLiteral("ana"));
        QCOMPARE(story.text(id), QStringLiteral("who owns the runner?"));
        story.say(journal::Struck{id, QStringLiteral("known")});
        QVERIFY(story.state()->questions.isEmpty());
    }
};

PARAPET_TEST(TstQuestionAsked)
#include "tst_questionasked.moc"
