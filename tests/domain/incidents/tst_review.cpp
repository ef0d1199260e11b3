#include "domain/incidents/closed.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/factornamed.h"
#include "domain/incidents/hotwashheld.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/reopened.h"
#include "domain/incidents/reviewclosed.h"
#include "domain/incidents/reviewopened.h"
#include "domain/incidents/reviewreturned.h"
#include "domain/incidents/reviewsigned.h"
#include "domain/incidents/reviewsubmitted.h"
#include "domain/incidents/reviewwritten.h"
#include "domain/incidents/roleassumed.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstReview : public QObject
{
    Q_OBJECT

    static void close(IncidentBuilder &story, Outcome outcome = Outcome::Confirmed)
    {
        story.say(Declared{});
        story.at(1h).say(Closed{outcome, u"rehearsed"_qs});
        QVERIFY(!story.state()->isOpen());
    }
    static void write(IncidentBuilder &story)
    {
        for (const ReviewSection section :
             {ReviewSection::Overview, ReviewSection::WhatHappened, ReviewSection::Impact})
            story.say(ReviewWritten{section, u"as it was"_qs});
        story.say(FactorNamed{FactorKind::Process, u"publish tokens never expired"_qs});
    }
    static ReviewSigned signature(const IncidentBuilder &story)
    {
        const qint64 entries = story.state()->entries.size();
        return {entries, timelineRoot(*story.state(), entries)};
    }

private Q_SLOTS:
    void every_entry_reads_back_what_it_wrote()
    {
        QVERIFY(support::readsBack(ReviewOpened{u"ana"_qs}));
        QVERIFY(support::readsBack(ReviewWritten{ReviewSection::Luck, u"it was a Tuesday"_qs}));
        QVERIFY(support::readsBack(ReviewWritten{ReviewSection::Luck, {}}));
        QVERIFY(support::readsBack(FactorNamed{FactorKind::External, u"registry"_qs}));
        QVERIFY(support::readsBack(HotWashHeld{u"calm"_qs}));
        QVERIFY(support::readsBack(ReviewSubmitted{}));
        QVERIFY(support::readsBack(ReviewReturned{u"no impact"_qs}));
        QVERIFY(support::readsBack(ReviewSigned{12, QByteArray(32, 'x')}));
        QVERIFY(support::readsBack(ReviewClosed{}));
        QVERIFY(!support::misread<ReviewSigned>({{u"entries"_qs, 12}, {u"root"_qs, u"abc"_qs}}).isEmpty());
        QVERIFY(!support::misread<ReviewWritten>({{u"section"_qs, u"went"_qs}}).isEmpty());
    }

    void it_goes_from_draft_to_closed()
    {
        IncidentBuilder story;
        close(story);
        QVERIFY(story.refusal(ReviewWritten{ReviewSection::Luck, u"x"_qs}).contains(u"no review yet"));
        story.say(ReviewOpened{u"ana"_qs});
        QCOMPARE(story.state()->review.state, ReviewState::Draft);
        QVERIFY(story.refusal(ReviewSubmitted{}).contains(u"Overview, What happened, Impact, Contributing factors"));
        write(story);
        story.as(u"ana"_qs).say(ReviewSubmitted{});
        QVERIFY(story.refusal(ReviewWritten{ReviewSection::Luck, u"x"_qs}).contains(u"with its readers"));
        QVERIFY(story.refusal(signature(story)).contains(u"cannot sign"));
        story.as(u"dee"_qs).say(signature(story));
        QCOMPARE(story.state()->review.state, ReviewState::Reviewed);
        QCOMPARE(story.state()->status, Status::Reviewed);
        QVERIFY(story.state()->reached(Milestone::Reviewed));
        QVERIFY(signedStill(*story.state()));
        story.say(ReviewClosed{});
        QCOMPARE(story.state()->review.state, ReviewState::Closed);
    }

    void an_open_incident_has_none()
    {
        IncidentBuilder story;
        story.say(Declared{});
        QVERIFY(story.refusal(ReviewOpened{u"ana"_qs}).contains(u"open incident"));
    }

    void a_false_alarm_needs_no_factors()
    {
        IncidentBuilder story;
        close(story, Outcome::FalsePositive);
        story.say(ReviewOpened{u"ana"_qs});
        QVERIFY(!missingForReview(*story.state()).contains(u"Contributing factors"_qs));
    }

    void a_section_is_replaced_or_taken_out()
    {
        IncidentBuilder story;
        close(story);
        story.say(ReviewOpened{u"ana"_qs});
        story.as(u"bo"_qs).say(ReviewWritten{ReviewSection::Luck, u"one"_qs});
        story.as(u"cy"_qs).say(ReviewWritten{ReviewSection::Luck, u"two"_qs});
        QCOMPARE(story.state()->review.sections.value(ReviewSection::Luck).text, u"two"_qs);
        QCOMPARE(story.state()->review.sections.value(ReviewSection::Luck).by, u"cy"_qs);
        story.say(ReviewWritten{ReviewSection::Luck, {}});
        QVERIFY(!story.state()->review.sections.contains(ReviewSection::Luck));
    }

    void a_returned_review_is_a_draft_again_and_says_why()
    {
        IncidentBuilder story;
        close(story);
        story.say(ReviewOpened{u"ana"_qs});
        QVERIFY(story.refusal(ReviewReturned{u"x"_qs}).contains(u"No review"));
        write(story);
        story.say(ReviewSubmitted{});
        story.as(u"dee"_qs).say(ReviewReturned{u"the impact is a guess"_qs});
        QCOMPARE(story.state()->review.state, ReviewState::Draft);
        QCOMPARE(story.state()->review.returned, u"the impact is a guess"_qs);
        story.say(ReviewSubmitted{});
        QVERIFY(story.state()->review.returned.isEmpty());
    }

    void reopening_the_incident_takes_the_signature_back()
    {
        IncidentBuilder story;
        close(story);
        story.say(ReviewOpened{u"ana"_qs});
        write(story);
        story.say(ReviewSubmitted{});
        story.as(u"dee"_qs).say(signature(story));
        story.say(Reopened{u"it is back"_qs});
        QCOMPARE(story.state()->review.state, ReviewState::Draft);
        QVERIFY(!story.state()->review.signOff);
        QVERIFY(!story.state()->review.sections.isEmpty());
    }

    void what_came_in_between_later_is_seen()
    {
        IncidentBuilder story;
        close(story);
        story.say(ReviewOpened{u"ana"_qs});
        write(story);
        story.say(ReviewSubmitted{});
        story.as(u"dee"_qs).say(signature(story));
        story.say(Noted{u"after the signature"_qs});
        QVERIFY(signedStill(*story.state()));
        Incident other = *story.state();
        std::swap(other.entries[2], other.entries[3]);
        QVERIFY(!signedStill(other));
        other.entries = other.entries.mid(0, 3);
        QVERIFY(!signedStill(other));
    }

    void a_struck_factor_is_gone()
    {
        IncidentBuilder story;
        close(story);
        story.say(ReviewOpened{u"ana"_qs});
        const QString factor = story.say(FactorNamed{FactorKind::Technical, u"no pin"_qs});
        QCOMPARE(story.state()->review.factors.size(), 1);
        story.say(journal::Struck{factor, u"not so"_qs});
        QVERIFY(story.state()->review.factors.isEmpty());
    }

    void factors_that_blame_a_person_are_noticed_data()
    {
        QTest::addColumn<QString>("factor");
        QTest::addColumn<bool>("blames");
        QTest::newRow("human error") << u"Human error during the release"_qs << true;
        QTest::newRow("forgot") << u"The engineer forgot to rotate"_qs << true;
        QTest::newRow("by name") << u"bo merged without reading"_qs << true;
        QTest::newRow("part of a word") << u"the robot account had no expiry"_qs << false;
        QTest::newRow("a control") << u"Publish tokens never expired"_qs << false;
    }
    void factors_that_blame_a_person_are_noticed()
    {
        QFETCH(QString, factor);
        QFETCH(bool, blames);
        IncidentBuilder story;
        story.say(Declared{});
        RoleAssumed role;
        role.role = Role::Investigator;
        role.login = u"bo"_qs;
        story.say(role);
        QCOMPARE(blameIn(factor, *story.state()).has_value(), blames);
    }

    void a_warning_says_what_is_blamed_data()
    {
        QTest::addColumn<QString>("factor");
        QTest::addColumn<QString>("warning");
        QTest::newRow("act") << u"He forgot to rotate it"_qs << u"“forgot to” names a person's act"_qs;
        QTest::newRow("person") << u"Bo merged it"_qs << u"It names bo: say what made it possible, not who"_qs;
    }
    void a_warning_says_what_is_blamed()
    {
        QFETCH(QString, factor);
        QFETCH(QString, warning);
        IncidentBuilder story;
        story.say(Declared{});
        RoleAssumed role;
        role.role = Role::Investigator;
        role.login = u"bo"_qs;
        story.say(role);
        const std::optional<Blame> blame = blameIn(factor, *story.state());
        QVERIFY(blame);
        QVERIFY2(text(*blame).contains(warning), qPrintable(text(*blame)));
    }

    void what_is_awaited_depends_on_how_it_ended_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("confirmed") << int(Outcome::Confirmed) << true;
        QTest::newRow("benign") << int(Outcome::Benign) << true;
        QTest::newRow("exercise") << int(Outcome::Exercise) << true;
        QTest::newRow("false positive") << int(Outcome::FalsePositive) << false;
        QTest::newRow("duplicate") << int(Outcome::Duplicate) << false;
    }
    void what_is_awaited_depends_on_how_it_ended()
    {
        QFETCH(int, outcome);
        QFETCH(bool, wanted);
        IncidentBuilder story;
        story.say(Declared{});
        QVERIFY(!awaitsReview(*story.state())); // it is open
        story.at(1h).say(Closed{Outcome(outcome), u"rehearsed"_qs});
        QCOMPARE(wantsReview(*story.state()), wanted);
        QCOMPARE(awaitsReview(*story.state()), wanted);
        QCOMPARE(reviewDue(*story.state()), wanted ? std::optional(story.t0() + 1h + 24h * 7) : std::nullopt);
    }

    void it_is_awaited_until_it_is_closed()
    {
        IncidentBuilder story;
        close(story);
        story.say(ReviewOpened{u"ana"_qs});
        write(story);
        story.say(ReviewSubmitted{});
        QVERIFY(awaitsReview(*story.state()));
        story.as(u"dee"_qs).say(signature(story));
        QVERIFY(awaitsReview(*story.state()));
        story.say(ReviewClosed{});
        QVERIFY(!awaitsReview(*story.state()));
        story.say(Reopened{u"it goes on"_qs});
        QVERIFY(!awaitsReview(*story.state())); // the response is not over
    }

    void the_bare_milestone_settles_it_too()
    {
        IncidentBuilder story;
        close(story);
        story.say(MilestoneReached{Milestone::Reviewed, {}});
        QVERIFY(!awaitsReview(*story.state()));
    }

    void the_hot_wash_keeps_its_time()
    {
        IncidentBuilder story;
        close(story);
        story.at(2h).say(HotWashHeld{u"the pager was late"_qs});
        QCOMPARE(story.state()->review.hotWash, std::optional<Instant>(story.t0() + 2h));
    }
};

PARAPET_TEST(TstReview)
#include "tst_review.moc"
