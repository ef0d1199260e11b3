#include "domain/incidents/declared.h"
#include "domain/incidents/questionanswered.h"
#include "domain/incidents/questionasked.h"
#include "domain/journal/redacted.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstQuestionAnswered : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_latest_answer_counts()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString asked = story.say(QuestionAsked{QStringLiteral("who?")});
        QVERIFY(support::readsBack(QuestionAnswered{asked, QStringLiteral("bo")}));
        story.say(QuestionAnswered{asked, QStringLiteral("bo")});
        const QString second = story.say(QuestionAnswered{asked, QStringLiteral("cy")});
        QCOMPARE(story.state()->questions.first().answer, QStringLiteral("cy"));
        QCOMPARE(story.text(second), QStringLiteral("Answered: cy"));
        story.say(journal::Struck{second, QStringLiteral("no")});
        QCOMPARE(story.state()->questions.first().answer, QStringLiteral("bo"));
    }

    void it_needs_the_question()
    {
        QVERIFY(support::misread<QuestionAnswered>({{QStringLiteral("question"), QStringLiteral("x")}})
                    .startsWith(QStringLiteral("question")));
        IncidentBuilder story;
        const QString declared = story.say(Declared{});
        QVERIFY(story.refusal(QuestionAnswered{declared, QStringLiteral("x")})
                    .contains(QStringLiteral("no such question")));
        const QString asked = story.say(QuestionAsked{QStringLiteral("who?")});
        const QString answered = story.say(QuestionAnswered{asked, QStringLiteral("bo")});
        story.say(journal::Redacted{asked, QStringLiteral("a name")});
        QVERIFY(!story.state()->line(answered)->refused.isEmpty());
    }
};

PARAPET_TEST(TstQuestionAnswered)
#include "tst_questionanswered.moc"
