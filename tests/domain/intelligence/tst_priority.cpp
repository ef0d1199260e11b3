#include "domain/intelligence/alertanswered.h"
#include "domain/intelligence/alertcontrolended.h"
#include "domain/intelligence/alertcontrolrecorded.h"
#include "domain/intelligence/alertfactsnoted.h"
#include "domain/intelligence/alertoverridden.h"
#include "domain/intelligence/alertoverridelifted.h"
#include "domain/intelligence/words.h"
#include "support/alertbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace intelligence;
using namespace std::chrono_literals;
using std::chrono::days;
using support::AlertBuilder;

namespace {

const QString why = QStringLiteral("because");

AlertAnswered answers(Answer exploitable, Answer exposed, Answer sensitive, std::optional<Answer> critical = {})
{
    return {{exploitable, exposed, sensitive, critical}, {}};
}

AlertAnswered only(Question question, Answer answer)
{
    AlertAnswered out;
    out.answers[size_t(question)] = answer;
    return out;
}

AlertOverridden overridden(Band to, Duration until)
{
    return {to, why, AlertBuilder::t0() + until};
}

/// Facts that leave open whether it is exploited, of a low score.
AlertFacts low(const AlertBuilder &story)
{
    AlertFacts facts = story.facts();
    facts.cvss = 39;
    return facts;
}

constexpr Answer yes = Answer::Yes;
constexpr Answer no = Answer::No;

} // namespace

class TstPriority : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_rule_data()
    {
        QTest::addColumn<QString>("said"); // y, n or ? for exploitable, exposed, sensitive
        QTest::addColumn<int>("cvss");
        QTest::addColumn<bool>("control");
        QTest::addColumn<int>("band");
        QTest::addColumn<int>("dueDays"); // 0: not due
        QTest::addColumn<bool>("assumed");
        const auto row = [](const char *said, int cvss, bool control, Band band, int dueDays, bool assumed) {
            QTest::addRow("%s cvss %d %s", said, cvss, control ? "controlled" : "")
                << QString::fromLatin1(said) << cvss << control << int(band) << dueDays << assumed;
        };
        row("yyy", 98, false, Band::Immediate, 3, false);
        row("yyn", 98, false, Band::Urgent, 14, false);
        row("yny", 98, false, Band::Urgent, 14, false);
        row("nyy", 98, false, Band::Urgent, 14, false);
        row("ynn", 98, false, Band::Scheduled, 60, false);
        row("nyn", 98, false, Band::Scheduled, 60, false);
        row("nny", 98, false, Band::Scheduled, 60, false);
        row("nnn", 98, false, Band::Scheduled, 60, false);
        row("nnn", 98, true, Band::Scheduled, 60, false);
        row("nnn", 40, true, Band::Scheduled, 60, false); // 4.0 is not under 4
        row("nnn", 39, true, Band::Deferred, 0, false);
        row("nnn", 39, false, Band::Scheduled, 60, false); // low, but nothing holds it
        row("nnn", -1, true, Band::Scheduled, 60, false); // no score is not a low one
        row("ynn", 39, true, Band::Scheduled, 60, false);
        row("???", 39, true, Band::Immediate, 3, true);
        row("?yy", 98, false, Band::Immediate, 3, true);
        row("y?n", 98, false, Band::Urgent, 14, true);
        row("nn?", 39, true, Band::Scheduled, 60, true);
    }
    void the_rule()
    {
        QFETCH(QString, said);
        QFETCH(int, cvss);
        QFETCH(bool, control);
        QFETCH(int, band);
        QFETCH(int, dueDays);
        QFETCH(bool, assumed);
        AlertBuilder story;
        AlertFacts facts = story.facts();
        facts.cvss = cvss < 0 ? std::nullopt : std::optional(cvss);
        story.takeUp(facts);
        if (control)
            story.at(1h).say(AlertControlRecorded{QStringLiteral("isolated"), {}});
        for (int i = 0; i < said.size(); ++i) {
            if (said.at(i) != u'?')
                QCOMPARE(story.at(1h).refusal(only(Question(i), said.at(i) == u'y' ? yes : no)), QString());
        }
        const Priority priority = story.priority(1h);
        QCOMPARE(name(priority.band), name(Band(band)));
        QCOMPARE(priority.assumed, assumed);
        QCOMPARE(priority.met, int(said.count(u'y') + said.count(u'?')));
        QCOMPARE(priority.due.has_value(), dueDays > 0);
        if (dueDays > 0)
            QCOMPARE(*priority.due, AlertBuilder::t0() + days(dueDays));
    }

    void the_function_of_facts_and_answers_agrees_with_the_entries()
    {
        AlertBuilder story;
        const AlertFacts facts = story.facts();
        story.takeUp(facts).at(2h).say(answers(no, yes, yes, yes));
        QCOMPARE(priorityOf(story.state()->facts(), story.state()->assessment.answers(), AlertBuilder::t0() + 3h),
                 story.priority(3h));
        // Nobody has answered anything: everything is assumed.
        const Priority open = priorityOf(facts, Answers(), AlertBuilder::t0());
        QCOMPARE(open.band, Band::Immediate);
        QVERIFY(open.assumed);
        QCOMPARE(*open.due, AlertBuilder::t0() + days(3));
        // Facts alone may settle the first question.
        const Priority harmless = priorityOf(story.harmless(), Answers(), AlertBuilder::t0());
        QCOMPARE(harmless.band, Band::Urgent);
        QVERIFY(harmless.assumed);
    }

    void confirmed_sorts_before_assumed_and_the_critical_path_first()
    {
        const auto rank = [](Answer sensitive, std::optional<Answer> critical) {
            AlertBuilder story;
            story.takeUp().at(1h).say(answers(yes, yes, sensitive, critical));
            return story.priority(1h).rank;
        };
        const QList<int> ranks{rank(yes, yes),
                               rank(yes, {}),
                               rank(yes, no),
                               rank(Answer::Unknown, yes),
                               rank(Answer::Unknown, {}),
                               rank(Answer::Unknown, no)};
        QCOMPARE(ranks, (QList<int>{0, 1, 2, 3, 4, 5}));
        QCOMPARE(ranks.last(), rankCount - 1);
    }

    void the_critical_path_changes_the_order_and_not_the_priority()
    {
        AlertBuilder story;
        story.takeUp().at(1h).say(answers(yes, yes, no, no));
        const Priority before = story.priority(1h);
        story.at(2h).say(only(Question::CriticalPath, yes));
        const Priority after = story.priority(2h);
        QCOMPARE(after.band, before.band);
        QCOMPARE(after.due, before.due);
        QVERIFY(after.rank < before.rank);
    }

    void the_clock_runs_since_the_tool_saw_it()
    {
        AlertBuilder story;
        story.at(2h * 24).takeUp();
        QCOMPARE(*story.dueIn(2h * 24), Duration(days(3)));
        AlertBuilder ahead; // a tool whose clock is ahead buys no time
        AlertFacts facts = ahead.facts();
        facts.firstSeen = AlertBuilder::t0() + days(9);
        ahead.takeUp(facts);
        QCOMPARE(*ahead.dueIn(0h), Duration(days(3)));
    }

    void lowering_counts_from_the_beginning_again()
    {
        AlertBuilder story;
        story.takeUp().at(days(2)).say(only(Question::Exposed, no));
        QCOMPARE(*story.dueIn(days(2)), Duration(days(14)));
        story.at(days(3)).say(only(Question::Sensitive, no));
        QCOMPARE(*story.dueIn(days(3)), Duration(days(60)));
    }

    void raising_is_due_at_the_old_time_or_the_new_period_from_then_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("due");
        QTest::newRow("early: three days from then") << 2 << 5;
        QTest::newRow("at the last moment: 14 days stay") << 11 << 14;
        QTest::newRow("late: what was due stays due") << 13 << 14;
        QTest::newRow("after the breach") << 20 << 14;
    }
    void raising_is_due_at_the_old_time_or_the_new_period_from_then()
    {
        QFETCH(int, day);
        QFETCH(int, due);
        AlertBuilder story;
        story.takeUp(story.harmless()).at(1h).say(answers(Answer::Unknown, yes, yes));
        QCOMPARE(*story.dueIn(1h), Duration(days(14)));
        AlertFacts listed = story.harmless();
        listed.listing = Listing::Listed;
        listed.listed = AlertBuilder::t0() + days(day);
        QCOMPARE(story.at(days(day)).refusal(AlertFactsNoted{listed}), QString());
        QCOMPARE(story.priority(days(day)).band, Band::Immediate);
        QCOMPARE(*story.dueIn(days(day)), Duration(days(due)));
    }

    void what_was_counted_all_along_is_not_met_anew_by_an_answer()
    {
        AlertBuilder story;
        story.takeUp().at(days(2)).say(answers(yes, yes, yes));
        QCOMPARE(*story.dueIn(days(2)), Duration(days(3)));
        // Taken back and said again: what is unknown counts, so nothing begins anew.
        story.at(days(2) + 1h).say(only(Question::Exposed, Answer::Unknown));
        story.at(days(2) + 2h).say(only(Question::Exposed, yes));
        QCOMPARE(*story.dueIn(days(2) + 2h), Duration(days(3)));
    }

    void one_input_for_another_buys_no_time()
    {
        AlertBuilder story;
        story.takeUp().at(1h).say(answers(yes, yes, no));
        QCOMPARE(*story.dueIn(1h), Duration(days(14)));
        story.at(days(13)).say(answers(no, Answer::Unknown, yes));
        QCOMPARE(story.priority(days(13)).band, Band::Urgent);
        QCOMPARE(*story.dueIn(days(13)), Duration(days(14)));
    }

    void an_override_lapses_by_itself()
    {
        AlertBuilder story;
        story.takeUp().at(1h).say(answers(yes, yes, yes));
        story.at(2h).say(overridden(Band::Scheduled, days(10)));
        QCOMPARE(story.priority(days(9)).band, Band::Scheduled);
        QCOMPARE(story.priority(days(9)).ruled, Band::Immediate);
        QCOMPARE(story.priority(days(10)).band, Band::Immediate);
        QVERIFY(!story.priority(days(10)).overridden);
        // It moved the due time to its end; what was due meanwhile is due at once.
        QCOMPARE(*story.dueIn(days(9)), Duration(days(10)));
        QCOMPARE(*story.dueIn(days(11)), Duration(days(10)));
    }

    void an_override_moves_the_due_time_no_further_than_its_priority_would()
    {
        AlertBuilder story;
        story.takeUp().at(1h).say(answers(yes, yes, yes));
        story.at(2h).say(overridden(Band::Urgent, days(90)));
        QCOMPARE(*story.dueIn(3h), Duration(days(14)));
        AlertBuilder deferred;
        deferred.takeUp().at(1h).say(answers(yes, yes, yes));
        deferred.at(2h).say(overridden(Band::Deferred, days(90)));
        QCOMPARE(*deferred.dueIn(3h), Duration(days(90)));
    }

    void an_override_that_raises_is_due_its_period_from_then()
    {
        AlertBuilder story;
        story.takeUp().at(1h).say(answers(no, no, no));
        story.at(days(1)).say(overridden(Band::Immediate, days(30)));
        QCOMPARE(*story.dueIn(days(1)), Duration(days(4)));
        // The same again buys no time, nor does a shorter one.
        story.at(days(3)).say(overridden(Band::Immediate, days(31)));
        QCOMPARE(*story.dueIn(days(3)), Duration(days(4)));
        story.at(days(3) + 1h).say(overridden(Band::Urgent, days(31)));
        QCOMPARE(*story.dueIn(days(3) + 1h), Duration(days(15)));
        QCOMPARE(*story.dueIn(days(31)), Duration(days(60))); // the rule again
    }

    void asking_for_more_buys_no_time_either()
    {
        AlertBuilder story; // by the rule immediate, due on day 3
        story.takeUp().at(1h).say(answers(yes, yes, yes));
        story.at(2h).say(overridden(Band::Scheduled, days(5)));
        QCOMPARE(*story.dueIn(2h), Duration(days(5)));
        story.at(3h).say(overridden(Band::Urgent, days(40)));
        QCOMPARE(*story.dueIn(3h), Duration(days(5)));
        AlertBuilder raised; // by the rule scheduled
        raised.takeUp().at(1h).say(answers(no, no, no));
        raised.at(2h).say(overridden(Band::Urgent, days(40)));
        raised.at(days(13)).say(overridden(Band::Immediate, days(40)));
        QCOMPARE(*raised.dueIn(days(13)), 2h + Duration(days(14)));
    }

    void lifting_gives_back_what_the_rule_says()
    {
        AlertBuilder story;
        story.takeUp().at(1h).say(answers(yes, yes, yes));
        QVERIFY(story.refusal(AlertOverrideLifted{why}).contains(u"nothing overrides"));
        story.at(2h).say(overridden(Band::Scheduled, days(30)));
        QCOMPARE(story.at(1h * 24).refusal(AlertOverrideLifted{why}), QString());
        QCOMPARE(story.priority(1h * 24).band, Band::Immediate);
        QCOMPARE(*story.dueIn(1h * 24), Duration(days(3)));
        story.at(days(2)).say(overridden(Band::Scheduled, days(30)));
        story.at(days(5)).say(AlertOverrideLifted{why}); // later than the rule's time: due at once
        QCOMPARE(*story.dueIn(days(5)), Duration(days(5)));
    }

    void a_deferral_ends_with_its_control_and_the_clock_begins_then()
    {
        AlertBuilder story;
        story.takeUp(low(story)).at(1h).say(answers(no, no, no));
        const QString control =
            story.at(2h).say(AlertControlRecorded{QStringLiteral("feature off"), AlertBuilder::t0() + days(100)});
        QCOMPARE(story.priority(days(99)).band, Band::Deferred);
        QVERIFY(!story.priority(days(99)).due);
        QCOMPARE(story.priority(days(100)).band, Band::Scheduled);
        QCOMPARE(*story.dueIn(days(120)), Duration(days(160)));
        story.at(days(20)).say(AlertControlEnded{control, why});
        QCOMPARE(story.priority(days(20)).band, Band::Scheduled);
        QCOMPARE(*story.dueIn(days(20)), Duration(days(80)));
    }

    void one_of_two_controls_is_enough()
    {
        AlertBuilder story;
        story.takeUp(low(story)).at(1h).say(answers(no, no, no));
        const QString first = story.say(AlertControlRecorded{QStringLiteral("firewall"), {}});
        story.say(AlertControlRecorded{QStringLiteral("isolated"), AlertBuilder::t0() + days(9)});
        story.at(2h).say(AlertControlEnded{first, why});
        QCOMPARE(story.priority(days(8)).band, Band::Deferred);
        QCOMPARE(story.priority(days(9)).band, Band::Scheduled);
    }

    void an_input_that_is_met_ends_a_deferral()
    {
        AlertBuilder story;
        story.takeUp(low(story)).at(1h).say(answers(no, no, no));
        story.say(AlertControlRecorded{QStringLiteral("isolated"), {}});
        story.at(days(30)).say(only(Question::Exposed, yes));
        QCOMPARE(story.priority(days(30)).band, Band::Scheduled);
        QCOMPARE(*story.dueIn(days(30)), Duration(days(90)));
    }

    void phases_are_what_the_priority_will_be_by_itself()
    {
        AlertBuilder story;
        story.takeUp().at(1h).say(answers(yes, no, no));
        story.at(2h).say(overridden(Band::Immediate, days(5)));
        const QList<Phase> phases = phasesOf(story.state()->assessment);
        QCOMPARE(phases.size(), 2);
        QVERIFY(!phases.first().from);
        QCOMPARE(phases.first().band, Band::Immediate);
        QCOMPARE(*phases.first().due, AlertBuilder::t0() + 2h + days(3));
        QCOMPARE(*phases.last().from, AlertBuilder::t0() + days(5));
        QCOMPARE(phases.last().band, Band::Scheduled);
        for (const Duration at : {Duration(3h), Duration(days(5) - 1us), Duration(days(5)), Duration(days(50))}) {
            const Phase &phase = at < days(5) ? phases.first() : phases.last();
            const Priority priority = story.priority(at);
            QCOMPARE(phase.band, priority.band);
            QCOMPARE(phase.rank, priority.rank);
            QCOMPARE(phase.due, priority.due);
        }
    }

    void it_explains_itself()
    {
        AlertBuilder story;
        story.takeUp(story.harmless()).at(1h).say(answers(Answer::Unknown, yes, Answer::Unknown, no));
        QCOMPARE(explained(story.priority(1h)),
                 (QStringList{
                     QStringLiteral("Is there a public exploit? No: it is not in CISA’s catalogue of exploited ones of "
                                    "2025-01-14; EPSS 0.00042 of 2025-01-14 is under 0.10"),
                     QStringLiteral("Is it reachable from the internet? Yes: ana answered so on 2025-01-15"),
                     QStringLiteral("Does it handle personal data or secrets? Assumed: nobody has answered"),
                     QStringLiteral("Is it on a business-critical path? No: ana answered so on 2025-01-15"),
                     QStringLiteral("2 of 3 count, 1 of them assumed: urgent, 14 days")}));
        story.at(2h).say(overridden(Band::Scheduled, days(10)));
        QCOMPARE(explained(story.priority(2h)).last(),
                 QStringLiteral("ana set it to scheduled until 2025-01-25: because"));
        AlertBuilder none;
        none.takeUp(low(none)).at(1h).say(answers(no, no, no));
        QCOMPARE(verdictOf(none.priority(1h)),
                 QStringLiteral("None of three counts, but without a CVSS under 4 and a recorded control it is not "
                                "deferred: scheduled, 60 days"));
        none.say(AlertControlRecorded{QStringLiteral("isolated"), {}});
        QCOMPARE(verdictOf(none.priority(1h)),
                 QStringLiteral("None of three counts, its CVSS is under 4 and a control is recorded: deferred, "
                                "not due"));
    }
};

PARAPET_TEST(TstPriority)
#include "tst_priority.moc"
