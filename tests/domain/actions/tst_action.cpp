#include "domain/actions/actionassigned.h"
#include "domain/actions/actionmoved.h"
#include "domain/actions/actionopened.h"
#include "domain/actions/actionrescheduled.h"
#include "domain/actions/actiontied.h"
#include "domain/actions/actionverified.h"
#include "domain/journal/struck.h"
#include "support/storybuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace actions;
using namespace std::chrono_literals;

class TstAction : public QObject
{
    Q_OBJECT

    using Story = support::StoryBuilder<Action>;

    static ActionOpened pinActions()
    {
        return {u"Require pinned actions by ruleset"_qs,
                ActionKind::Prevent,
                ControlArea::Protect,
                u"bo"_qs,
                Story::t0() + std::chrono::days(14),
                {}};
    }

private Q_SLOTS:
    void every_entry_reads_back_what_it_wrote()
    {
        QVERIFY(support::readsBack(pinActions()));
        QVERIFY(support::readsBack(ActionAssigned{u"cy"_qs}));
        QVERIFY(support::readsBack(ActionRescheduled{Story::t0(), u"holiday"_qs}));
        QVERIFY(support::readsBack(ActionMoved{ActionState::RiskAccepted, u"cost"_qs}));
        QVERIFY(support::readsBack(ActionVerified{u"a failed attempt"_qs}));
        QVERIFY(support::readsBack(ActionTied{u"acme/platform#12"_qs}));
        QVERIFY(!support::misread<ActionOpened>({{u"title"_qs, u"x"_qs}, {u"kind"_qs, u"prev"_qs}}).isEmpty());
        QVERIFY(!support::misread<ActionRescheduled>({}).isEmpty());
    }

    void it_goes_from_open_to_verified_by_somebody_else()
    {
        Story story;
        story.say(pinActions());
        QCOMPARE(story.state()->state, ActionState::Open);
        story.at(1h).as(u"bo"_qs).say(ActionMoved{ActionState::InProgress, {}});
        QVERIFY(story.at(2h).as(u"cy"_qs).refusal(ActionVerified{u"x"_qs}).contains(u"not done"));
        story.at(3h).as(u"bo"_qs).say(ActionMoved{ActionState::Done, u"ruleset 118"_qs});
        QCOMPARE(story.state()->doneBy, u"bo"_qs);
        QVERIFY(story.at(4h).as(u"bo"_qs).refusal(ActionVerified{u"x"_qs}).contains(u"cannot verify"));
        QVERIFY(!story.state()->settled());
        story.at(5h).as(u"cy"_qs).say(ActionVerified{u"an unpinned workflow was refused"_qs});
        QCOMPARE(story.state()->state, ActionState::Verified);
        QCOMPARE(story.state()->verifiedBy, u"cy"_qs);
        QVERIFY(story.state()->settled());
        QVERIFY(story.refusal(ActionMoved{ActionState::Open, {}}).contains(u"verified"));
    }

    void going_back_unsays_that_it_was_done()
    {
        Story story;
        story.say(pinActions());
        story.say(ActionMoved{ActionState::Done, {}});
        story.say(ActionMoved{ActionState::InProgress, u"it broke a release"_qs});
        QVERIFY(story.state()->doneBy.isEmpty());
        QVERIFY(!story.state()->done);
    }

    void moves_that_need_a_reason_data()
    {
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("needs");
        QTest::newRow("in progress") << int(ActionState::InProgress) << false;
        QTest::newRow("done") << int(ActionState::Done) << false;
        QTest::newRow("rejected") << int(ActionState::Rejected) << true;
        QTest::newRow("risk accepted") << int(ActionState::RiskAccepted) << true;
    }
    void moves_that_need_a_reason()
    {
        QFETCH(int, to);
        QFETCH(bool, needs);
        Story story;
        story.say(pinActions());
        QCOMPARE(story.refusal(ActionMoved{ActionState(to), u" "_qs}).contains(u"needs a reason"), needs);
        if (needs)
            QCOMPARE(story.refusal(ActionMoved{ActionState(to), u"because"_qs}), QString());
        QCOMPARE(story.state()->settled(), needs);
    }

    void moving_the_date_back_needs_a_reason_and_forward_none()
    {
        Story story;
        story.say(pinActions());
        const Instant due = *story.state()->due;
        QVERIFY(story.refusal(ActionRescheduled{due + 24h, {}}).contains(u"needs a reason"));
        QCOMPARE(story.refusal(ActionRescheduled{due + 24h, u"release freeze"_qs}), QString());
        QCOMPARE(story.refusal(ActionRescheduled{due, {}}), QString());
        QCOMPARE(*story.state()->due, due);
        QVERIFY(!story.state()->overdue(due));
        QVERIFY(story.state()->overdue(due + 1us));
    }

    void what_names_an_issue_data()
    {
        QTest::addColumn<QString>("issue");
        QTest::addColumn<bool>("fits");
        QTest::newRow("short") << u"acme/platform#12"_qs << true;
        QTest::newRow("address") << u"https://github.com/acme/platform/issues/12"_qs << true;
        QTest::newRow("without number") << u"acme/platform"_qs << false;
        QTest::newRow("not encrypted") << u"http://github.com/acme/platform/issues/12"_qs << false;
        QTest::newRow("script") << u"javascript:alert(1)"_qs << false;
    }
    void what_names_an_issue()
    {
        QFETCH(QString, issue);
        QFETCH(bool, fits);
        Story story;
        story.say(pinActions());
        QCOMPARE(story.refusal(ActionTied{issue}).isEmpty(), fits);
        QCOMPARE(story.state()->issue == issue, fits);
    }

    void nothing_happens_to_one_that_was_never_opened()
    {
        Story story;
        QVERIFY(story.refusal(ActionAssigned{u"bo"_qs}).contains(u"no such action item"));
        const QString opening = story.say(pinActions());
        QVERIFY(story.refusal(pinActions()).contains(u"open already"));
        QVERIFY(story.refusal(ActionAssigned{u"bo"_qs}).contains(u"has it already"));
        story.say(journal::Struck{opening, u"opened twice"_qs});
        QCOMPARE(story.state()->title, pinActions().title); // the second opening counts now
    }

    void a_due_day_before_it_is_opened_is_refused()
    {
        Story story;
        ActionOpened early = pinActions();
        early.due = Story::t0();
        QVERIFY(story.refusal(early).contains(u"due before"));
    }
};

PARAPET_TEST(TstAction)
#include "tst_action.moc"
