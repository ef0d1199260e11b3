#include "domain/incidents/declared.h"
#include "domain/incidents/titled.h"
#include "domain/journal/redacted.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstTitled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_latest_title_counts_and_striking_it_brings_back_the_one_before()
    {
        QVERIFY(support::readsBack(Titled{QStringLiteral("Token leak")}));
        IncidentBuilder story;
        story.say(Declared{});
        story.say(Titled{QStringLiteral("Odd build")});
        const QString id = story.say(Titled{QStringLiteral("Token leak")});
        QCOMPARE(story.state()->title, QStringLiteral("Token leak"));
        QCOMPARE(story.text(id), QStringLiteral("Titled “Token leak”"));
        story.say(journal::Struck{id, QStringLiteral("wrong")});
        QCOMPARE(story.state()->title, QStringLiteral("Odd build"));
    }

    void a_redacted_title_is_gone()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(Titled{QStringLiteral("a name")});
        story.say(journal::Redacted{id, QStringLiteral("private")});
        QCOMPARE(story.state()->title, QString());
        QCOMPARE(story.text(id), QStringLiteral("redacted"));
    }

    void is_refused_when_blank_or_before_there_is_a_record()
    {
        QVERIFY(!support::misread<Titled>({{QStringLiteral("title"), QStringLiteral("  ")}}).isEmpty());
        IncidentBuilder story;
        QVERIFY(story.refusal(Titled{QStringLiteral("x")}).contains(QStringLiteral("no such incident")));
    }
};

PARAPET_TEST(TstTitled)
#include "tst_titled.moc"
