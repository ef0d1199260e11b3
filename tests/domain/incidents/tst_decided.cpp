#include "domain/incidents/decided.h"
#include "domain/incidents/declared.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstDecided : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_is_numbered_and_keeps_its_number()
    {
        QVERIFY(support::readsBack(Decided{QStringLiteral("proceed"),
                                           {QStringLiteral("proceed"), QStringLiteral("wait")},
                                           QStringLiteral("Bo objects"),
                                           IncidentBuilder::t0()}));
        IncidentBuilder story;
        story.say(Declared{});
        const QString first = story.say(Decided{QStringLiteral("wait"), {}, {}, {}});
        story.say(Decided{QStringLiteral("proceed"), {QStringLiteral("wait")}, QStringLiteral("none"), {}});
        story.say(journal::Struck{first, QStringLiteral("withdrawn")});
        QCOMPARE(story.state()->decisions.size(), 1);
        const Decision decided = story.state()->decisions.first();
        QCOMPARE(decided.label, QStringLiteral("D-2"));
        QCOMPARE(decided.options, QStringList{QStringLiteral("wait")});
        QCOMPARE(decided.by, QStringLiteral("ana"));
        QVERIFY(!decided.reviewAt);
    }

    void its_review_is_after_it()
    {
        IncidentBuilder story;
        story.say(Declared{});
        const Decided late{QStringLiteral("x"), {}, {}, story.t0()};
        QVERIFY(story.refusal(late).contains(QStringLiteral("before the decision")));
        QCOMPARE(story.refusal(Decided{QStringLiteral("x"), {}, {}, story.t0() + 1h}), QString());
        QVERIFY(!support::misread<Decided>({{QStringLiteral("text"), QStringLiteral("x")},
                                            {QStringLiteral("review_at"), QStringLiteral("soon")}})
                     .isEmpty());
    }
};

PARAPET_TEST(TstDecided)
#include "tst_decided.moc"
