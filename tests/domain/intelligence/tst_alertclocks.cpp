#include "domain/intelligence/alertanswered.h"
#include "domain/intelligence/alertcontrolrecorded.h"
#include "domain/intelligence/alertdismissed.h"
#include "domain/intelligence/alertnoted.h"
#include "domain/intelligence/alertoverridden.h"
#include "domain/intelligence/alertreopened.h"
#include "domain/intelligence/alertresolved.h"
#include "domain/intelligence/remedymoved.h"
#include "domain/intelligence/remedyplanned.h"
#include "domain/intelligence/remedyrescheduled.h"
#include "support/alertbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace intelligence;
using namespace std::chrono_literals;
using std::chrono::days;
using support::AlertBuilder;

namespace {

const Instant t0 = AlertBuilder::t0();
const AlertNoted anything{QStringLiteral("looked at it")};
const AlertResolved fixed{Resolution::Fixed, QStringLiteral("clean scan")};

QStringList keysOf(const AlertBuilder &story, Duration at)
{
    QStringList out;
    for (const AlertClock &clock : clocksOf(*story.state(), t0 + at))
        out.append(clock.key.section(u':', 0, 0));
    return out;
}

} // namespace

class TstAlertClocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_priority_runs_a_clock_until_it_is_settled()
    {
        AlertBuilder story;
        QVERIFY(clocksOf(*story.state(), t0).isEmpty());
        story.takeUp();
        const AlertClock running = *story.clock(remediateKey, 1h);
        QCOMPARE(running.what, QStringLiteral("Remediate CVE-2024-3094"));
        QCOMPARE(running.start, t0);
        QCOMPARE(running.due, t0 + days(3));
        QVERIFY(running.running());
        QVERIFY(!running.breached(t0 + days(3)));
        QVERIFY(running.breached(t0 + days(3) + 1us));
        story.at(days(2)).say(fixed);
        const AlertClock stopped = *story.clock(remediateKey, days(9));
        QCOMPARE(*stopped.stopped, t0 + days(2));
        QVERIFY(!stopped.breached(t0 + days(9)));
    }

    void a_breach_that_was_visible_stays_whatever_is_said_later()
    {
        AlertBuilder story;
        story.takeUp().at(days(4)).say(anything);
        QCOMPARE(story.state()->breachSeen.value(remediateKey), t0 + days(3));
        // Answered no: not due for long now. Said to have been fixed in time. The breach was visible.
        story.say(AlertAnswered{{Answer::No, Answer::No, Answer::No, {}}, {}});
        QVERIFY(!story.clock(remediateKey, days(5))->breached(t0 + days(5)));
        QCOMPARE(*story.clock(remediateKey, days(5))->breachSeen, t0 + days(3));
        story.at(days(6)).happened(days(1)).say(fixed);
        QCOMPARE(*story.clock(remediateKey, days(9))->breachSeen, t0 + days(3));
        QVERIFY(!story.clock(remediateKey, days(9))->breached(t0 + days(9)));
    }

    void nothing_is_seen_to_be_late_that_was_in_time()
    {
        AlertBuilder story;
        story.takeUp().at(days(3)).say(anything);
        QVERIFY(story.state()->breachSeen.isEmpty());
        story.at(days(3)).say(fixed);
        story.at(days(30)).say(anything);
        QVERIFY(story.state()->breachSeen.isEmpty());
    }

    void a_breach_in_a_phase_that_is_over_was_visible_too()
    {
        AlertBuilder story;
        story.takeUp().at(1h).say(AlertAnswered{{Answer::Yes, Answer::No, Answer::No, {}}, {}});
        story.say(AlertOverridden{Band::Immediate, QStringLiteral("seen in the logs"), t0 + days(10)});
        // Late from day 3 on, until the override lapsed; scheduled again since, and looked at only then.
        story.at(days(20)).say(anything);
        QCOMPARE(story.state()->breachSeen.value(remediateKey), t0 + 1h + days(3));
        QCOMPARE(story.clock(remediateKey, days(20))->due, t0 + days(60));
    }

    void an_override_that_puts_it_off_shows_no_breach_before_its_end()
    {
        AlertBuilder story;
        story.takeUp().at(1h).say(AlertOverridden{Band::Scheduled, QStringLiteral("test only"), t0 + days(10)});
        story.at(days(9)).say(anything);
        QVERIFY(story.state()->breachSeen.isEmpty());
        story.at(days(11)).say(anything);
        QCOMPARE(story.state()->breachSeen.value(remediateKey), t0 + days(10));
    }

    void reopening_goes_on_with_the_old_clock()
    {
        AlertBuilder story;
        story.takeUp().at(days(2)).say(fixed);
        story.at(days(20)).say(AlertReopened{QStringLiteral("seen again")});
        const AlertClock clock = *story.clock(remediateKey, days(20));
        QVERIFY(clock.running());
        QCOMPARE(clock.due, t0 + days(3));
        QVERIFY(clock.breached(t0 + days(20)));
    }

    void actions_run_clocks_of_their_own()
    {
        AlertBuilder story;
        story.takeUp();
        const QString planned = story.say(
            RemedyPlanned{RemedyKind::Patch, QStringLiteral("Go to 5.6.2"), QStringLiteral("bo"), t0 + days(1)});
        const AlertClock clock = *story.clock(remedyKey(planned), 1h);
        QCOMPARE(clock.what, QStringLiteral("Patch: Go to 5.6.2"));
        QCOMPARE(clock.who, QStringLiteral("bo"));
        QCOMPARE(keysOf(story, 1h), (QStringList{QStringLiteral("remedy"), QStringLiteral("remediate")}));
        // Moved to a later day when it was late already: that was visible.
        story.at(days(2)).say(RemedyRescheduled{planned, {}, t0 + days(5), QStringLiteral("freeze")});
        QCOMPARE(*story.clock(remedyKey(planned), days(2))->breachSeen, t0 + days(1));
        story.say(RemedyMoved{planned, RemedyState::Done, {}});
        QVERIFY(!story.clock(remedyKey(planned), days(2)));
    }

    void what_ends_by_itself_is_shown_until_then_and_never_late()
    {
        AlertBuilder story;
        story.takeUp().at(1h).say(AlertOverridden{Band::Scheduled, QStringLiteral("test only"), t0 + days(10)});
        story.say(AlertControlRecorded{QStringLiteral("isolated"), t0 + days(5)});
        story.say(AlertControlRecorded{QStringLiteral("feature off"), {}});
        QCOMPARE(keysOf(story, days(1)),
                 (QStringList{QStringLiteral("control"), QStringLiteral("remediate"), QStringLiteral("override")}));
        QCOMPARE(keysOf(story, days(7)), (QStringList{QStringLiteral("remediate"), QStringLiteral("override")}));
        QCOMPARE(keysOf(story, days(11)), QStringList{QStringLiteral("remediate")});
        for (const AlertClock &clock : clocksOf(*story.state(), t0 + days(1))) {
            if (clock.kind != AlertClockKind::Remediate)
                QVERIFY(!clock.breached(t0 + days(99)));
        }
        story.say(AlertDismissed{Dismissal::NotUsed, QStringLiteral("not loaded")});
        QCOMPARE(keysOf(story, days(1)), QStringList{QStringLiteral("remediate")});
    }
};

PARAPET_TEST(TstAlertClocks)
#include "tst_alertclocks.moc"
