#include "domain/incidents/closed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/milestonereached.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstMilestoneReached : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_only_whole_names()
    {
        for (int i = 0; i < milestoneCount; ++i)
            QVERIFY(support::readsBack(MilestoneReached{Milestone(i), QStringLiteral("x")}));
        QVERIFY(!support::misread<MilestoneReached>({{QStringLiteral("milestone"), QStringLiteral("ack")}}).isEmpty());
    }

    void implies_where_the_response_stands_data()
    {
        QTest::addColumn<int>("milestone");
        QTest::addColumn<int>("status");
        using M = Milestone;
        using S = Status;
        for (const auto &[milestone, status] :
             {std::pair(M::Detected, S::Triage), std::pair(M::Acknowledged, S::Triage),
              std::pair(M::Triaged, S::Active), std::pair(M::Responded, S::Active), std::pair(M::Isolated, S::Active),
              std::pair(M::Contained, S::Contained), std::pair(M::Eradicated, S::Recovering),
              std::pair(M::Recovered, S::Monitoring), std::pair(M::Reported, S::Triage)})
            QTest::newRow(name(milestone).data()) << int(milestone) << int(status);
    }

    void implies_where_the_response_stands()
    {
        QFETCH(int, milestone);
        QFETCH(int, status);
        IncidentBuilder story;
        story.say(Declared{});
        story.say(MilestoneReached{Milestone(milestone), {}});
        QCOMPARE(int(story.state()->status), status);
    }

    void never_takes_the_response_back()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.say(MilestoneReached{Milestone::Recovered, {}});
        story.say(MilestoneReached{Milestone::Contained, {}});
        QCOMPARE(story.state()->status, Status::Monitoring);
        story.say(Closed{Outcome::Confirmed, {}});
        QCOMPARE(story.refusal(MilestoneReached{Milestone::Eradicated, {}}), QString());
        QCOMPARE(story.state()->status, Status::Closed);
        story.say(MilestoneReached{Milestone::Reviewed, {}});
        QCOMPARE(story.state()->status, Status::Reviewed);
    }

    void the_latest_statement_counts_until_it_is_struck()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.at(10min).say(MilestoneReached{Milestone::Contained, {}});
        const QString id = story.at(30min).say(MilestoneReached{Milestone::Contained, QStringLiteral("really")});
        QCOMPARE(*story.state()->reached(Milestone::Contained), story.t0() + 30min);
        QCOMPARE(story.text(id), QStringLiteral("Contained: really"));
        story.say(journal::Struck{id, QStringLiteral("no")});
        QCOMPARE(*story.state()->reached(Milestone::Contained), story.t0() + 10min);
    }

    void compromised_is_never_after_started()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.at(0min).happened(-60min).say(MilestoneReached{Milestone::Started, {}});
        story.at(0min).happened(-50min);
        QVERIFY(story.refusal(MilestoneReached{Milestone::Compromised, {}}).contains(QStringLiteral("after started")));
        story.at(0min).happened(-60min);
        QCOMPARE(story.refusal(MilestoneReached{Milestone::Compromised, {}}), QString());
        story.at(0min).happened(-61min);
        QVERIFY(story.refusal(MilestoneReached{Milestone::Started, {}}).contains(QStringLiteral("before compromised")));
    }

    void other_inversions_are_accepted()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.at(60min).say(MilestoneReached{Milestone::Detected, {}});
        story.at(60min).happened(10min);
        QCOMPARE(story.refusal(MilestoneReached{Milestone::Contained, {}}), QString());
    }

    void those_with_an_entry_of_their_own_are_refused()
    {
        IncidentBuilder story;
        story.say(Declared{});
        for (const Milestone milestone : {Milestone::Declared, Milestone::Closed})
            QVERIFY(story.refusal(MilestoneReached{milestone, {}}).contains(QStringLiteral("of its own")));
        QVERIFY(story.refusal(MilestoneReached{Milestone::Reviewed, {}}).contains(QStringLiteral("open")));
    }
};

PARAPET_TEST(TstMilestoneReached)
#include "tst_milestonereached.moc"
