#include "domain/figures/exclusion.h"
#include "domain/incidents/closed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/declined.h"
#include "domain/incidents/linked.h"
#include "domain/incidents/merged.h"
#include "domain/incidents/reopened.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace figures;
using namespace incidents;
using support::IncidentBuilder;

namespace {

IncidentBuilder declared()
{
    IncidentBuilder story;
    story.say(Declared{});
    return story;
}

} // namespace

class TstExclusion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void an_outcome_that_was_no_incident_takes_no_part_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("excluded");
        QTest::newRow("confirmed") << int(Outcome::Confirmed) << QString();
        QTest::newRow("benign") << int(Outcome::Benign) << QString();
        QTest::newRow("false positive") << int(Outcome::FalsePositive) << QStringLiteral("false_positive");
        QTest::newRow("duplicate") << int(Outcome::Duplicate) << QStringLiteral("duplicate");
        QTest::newRow("exercise") << int(Outcome::Exercise) << QStringLiteral("exercise");
    }

    void an_outcome_that_was_no_incident_takes_no_part()
    {
        QFETCH(int, outcome);
        QFETCH(QString, excluded);
        IncidentBuilder story = declared();
        QVERIFY(!exclusionOf(*story.state()));
        story.say(Closed{Outcome(outcome), {}});
        const std::optional<Exclusion> why = exclusionOf(*story.state());
        QCOMPARE(why ? QString(name(*why)) : QString(), excluded);
    }

    void one_that_is_reopened_takes_part_again()
    {
        IncidentBuilder story = declared();
        story.say(Closed{Outcome::FalsePositive, {}});
        QVERIFY(exclusionOf(*story.state()));
        story.say(Reopened{QStringLiteral("it was real")});
        QVERIFY(!exclusionOf(*story.state()));
    }

    void declined_and_merged_ones_take_no_part()
    {
        IncidentBuilder gone = declared();
        gone.say(Declined{QStringLiteral("a test")});
        QCOMPARE(*exclusionOf(*gone.state()), Exclusion::Declined);
        IncidentBuilder merged = declared();
        merged.say(Merged{merged.otherSubject(), {}});
        QCOMPARE(*exclusionOf(*merged.state()), Exclusion::Duplicate);
    }

    void a_duplicate_is_one_when_it_is_confirmed()
    {
        IncidentBuilder story = declared();
        const QString other = story.otherSubject();
        story.say(Linked{LinkKind::DuplicateOf, other, false});
        QVERIFY(!exclusionOf(*story.state()));
        story.say(Linked{LinkKind::DuplicateOf, other, true});
        QCOMPARE(*exclusionOf(*story.state()), Exclusion::Duplicate);
    }

    void names_read_back_and_have_words()
    {
        for (int i = 0; i < exclusionCount; ++i) {
            QCOMPARE(*exclusionFrom(name(Exclusion(i))), Exclusion(i));
            QVERIFY(!word(Exclusion(i)).contains(u'_'));
        }
        QVERIFY(!exclusionFrom(QStringLiteral("boring")));
    }
};

PARAPET_TEST(TstExclusion)
#include "tst_exclusion.moc"
