#include "desk/actions/assignaction.h"
#include "desk/actions/moveaction.h"
#include "desk/actions/openaction.h"
#include "desk/actions/rescheduleaction.h"
#include "desk/actions/tieaction.h"
#include "desk/actions/verifyaction.h"
#include "desk/incidents/closereview.h"
#include "desk/incidents/holdhotwash.h"
#include "desk/incidents/namefactor.h"
#include "desk/incidents/openreview.h"
#include "desk/incidents/returnreview.h"
#include "desk/incidents/signreview.h"
#include "desk/incidents/submitreview.h"
#include "desk/incidents/writereview.h"
#include "domain/incidents/closed.h"
#include "domain/incidents/declared.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;

/// The verbs of a review and of what comes of it, carried out one after another as a team would.
class TstActionVerbs : public QObject
{
    Q_OBJECT

    template<class Builder>
    static void carryOut(Builder &story, const Result<journal::Deed> &deed)
    {
        QVERIFY2(deed.ok(), deed ? "" : qPrintable(deed.error().text()));
        QVERIFY(!deed->summary.isEmpty());
        for (const journal::Draft &draft : deed->drafts) {
            const QString id = story.raw(draft.type, draft.payload, draft.version);
            QCOMPARE(story.state()->line(id)->refused, QString());
        }
    }
    static journal::Authorship by(const QString &actor)
    {
        return journal::statedBy(actor, support::IncidentBuilder::t0() + 2h);
    }

private Q_SLOTS:
    void a_review_is_opened_written_read_signed_and_closed()
    {
        using namespace incidents;
        support::IncidentBuilder story;
        story.say(Declared{});
        QVERIFY(!desk::openReview(*story.state(), u"ana"_qs, by(u"ana"_qs)).ok());
        story.at(1h).say(Closed{Outcome::Confirmed, u"rehearsed"_qs});
        carryOut(story, desk::openReview(*story.state(), u"ana"_qs, by(u"ana"_qs)));
        carryOut(story, desk::holdHotWash(*story.state(), u"the pager was late"_qs, by(u"ana"_qs)));
        for (const ReviewSection section :
             {ReviewSection::Overview, ReviewSection::WhatHappened, ReviewSection::Impact})
            carryOut(story, desk::writeReview(*story.state(), section, u"as it was"_qs, by(u"ana"_qs)));
        QVERIFY(!desk::submitReview(*story.state(), by(u"ana"_qs)).ok());
        carryOut(story, desk::nameFactor(*story.state(), FactorKind::Process, u"no expiry"_qs, by(u"ana"_qs)));
        carryOut(story, desk::submitReview(*story.state(), by(u"ana"_qs)));
        carryOut(story, desk::returnReview(*story.state(), u"impact"_qs, by(u"dee"_qs)));
        carryOut(story, desk::submitReview(*story.state(), by(u"ana"_qs)));
        QVERIFY(!desk::signReview(*story.state(), by(u"ana"_qs)).ok());
        carryOut(story, desk::signReview(*story.state(), by(u"dee"_qs)));
        QVERIFY(signedStill(*story.state()));

        auto item = std::make_shared<actions::Action>(u"01JHKZ5Q2M0000000000000000"_qs);
        item->title = u"Expire tokens"_qs;
        item->source = story.state()->id;
        const Result<journal::Deed> early = desk::closeReview(*story.state(), {item}, by(u"ana"_qs));
        QVERIFY(!early.ok());
        QVERIFY(early.error().what.contains(u"Expire tokens"));
        item->state = actions::ActionState::RiskAccepted;
        carryOut(story, desk::closeReview(*story.state(), {item}, by(u"ana"_qs)));
        QCOMPARE(story.state()->review.state, ReviewState::Closed);
    }

    void an_action_item_is_followed_until_somebody_else_verified_it()
    {
        using namespace actions;
        support::StoryBuilder<Action> story;
        ActionOpened wanted;
        wanted.title = u"Expire publish tokens after 90 days"_qs;
        wanted.due = support::IncidentBuilder::t0() + 24h * 30;
        carryOut(story, desk::openAction(story.state()->id, wanted, by(u"ana"_qs)));
        QVERIFY(!desk::openAction(story.state()->id, ActionOpened{}, by(u"ana"_qs)).ok());
        carryOut(story, desk::assignAction(*story.state(), u"bo"_qs, by(u"ana"_qs)));
        carryOut(story, desk::tieAction(*story.state(), u"acme/platform#12"_qs, by(u"bo"_qs)));
        QVERIFY(!desk::rescheduleAction(*story.state(), *wanted.due + 24h, {}, by(u"bo"_qs)).ok());
        carryOut(story, desk::rescheduleAction(*story.state(), *wanted.due + 24h, u"freeze"_qs, by(u"bo"_qs)));
        carryOut(story, desk::moveAction(*story.state(), ActionState::Done, {}, by(u"bo"_qs)));
        QVERIFY(!desk::verifyAction(*story.state(), u"a try"_qs, by(u"bo"_qs)).ok());
        carryOut(story, desk::verifyAction(*story.state(), u"a try that failed"_qs, by(u"cy"_qs)));
        QVERIFY(story.state()->settled());
        QVERIFY(!desk::moveAction(*story.state(), ActionState::Open, {}, by(u"bo"_qs)).ok());
    }
};

PARAPET_TEST(TstActionVerbs)
#include "tst_actionverbs.moc"
