#include "desk/incidents/addindicator.h"
#include "desk/incidents/addtask.h"
#include "desk/incidents/adoptplaybook.h"
#include "desk/incidents/answer.h"
#include "desk/incidents/assigntask.h"
#include "desk/incidents/assumerole.h"
#include "desk/incidents/close.h"
#include "desk/incidents/collectevidence.h"
#include "desk/incidents/decline.h"
#include "desk/incidents/endrole.h"
#include "desk/incidents/link.h"
#include "desk/incidents/lowerseverity.h"
#include "desk/incidents/merge.h"
#include "desk/incidents/moveasset.h"
#include "desk/incidents/movetask.h"
#include "desk/incidents/notefollowup.h"
#include "desk/incidents/pinevent.h"
#include "desk/incidents/raiseseverity.h"
#include "desk/incidents/reachmilestone.h"
#include "desk/incidents/recordaction.h"
#include "desk/incidents/recordfinding.h"
#include "desk/incidents/reopen.h"
#include "desk/incidents/retitle.h"
#include "desk/incidents/reviewdecision.h"
#include "desk/incidents/setvisibility.h"
#include "desk/incidents/situation.h"
#include "desk/incidents/tell.h"
#include "desk/incidents/unlink.h"
#include "desk/incidents/unmerge.h"
#include "desk/incidents/waive.h"
#include "support/testmain.h"

#include <functional>

using namespace base;
using namespace incidents;

namespace {

using Act = std::function<Result<journal::Deed>(Situation &)>;

struct Case
{
    const char *name;
    Act act;
    const char *expected; ///< what is written, or the words of the refusal
};

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const QString elsewhere = QStringLiteral("01JHKYYQ607F3A2AAAAAAAAAAA");
const QString nowhere = QStringLiteral("01JHKYYQ600000000000000000");

EvidenceCollected sealedFile()
{
    return {.fileName = q("runner.log"), .sha256 = QByteArray(32, 'x'), .size = 7};
}

timeline::MachineEvent auditRow()
{
    return {.at = instant(1736910000000000),
            .source = q("github-audit"),
            .id = q("doc-1"),
            .action = q("org.destroy"),
            .actor = q("mallory"),
            .raw = "{}"};
}

const QList<Case> &fine()
{
#define ACT(expression) [](Situation &s) { return expression; }
    static const QList<Case> cases{
        {"finding", ACT(desk::recordFinding(*s, q("x"), s.by())), R"(incident.finding_recorded {"text":"x"})"},
        {"action", ACT(desk::recordAction(*s, q("x"), ActionStage::Failed, s.by())),
         R"(incident.action_recorded {"stage":"failed","text":"x"})"},
        {"review", ACT(desk::reviewDecision(*s, s.decision, false, s.by())), R"("stands":false)"},
        {"answer", ACT(desk::answer(*s, s.question, q("us"), s.by())), R"("text":"us")"},
        {"follow-up", ACT(desk::noteFollowUp(*s, q("x"), s.by())), R"(incident.follow_up_noted {"text":"x"})"},
        {"milestone", ACT(desk::reachMilestone(*s, Milestone::Contained, q("all"), s.by())),
         R"(incident.milestone_reached {"detail":"all","milestone":"contained"})"},
        {"role", ACT(desk::assumeRole(*s, Role::Commander, q("bo"), q("all yours"), s.by())),
         R"(incident.role_assumed {"handover":"all yours","login":"bo","role":"ic"})"},
        {"end of role", ACT(desk::endRole(*s, Role::Commander, q("ana"), q("asleep"), s.by())),
         R"(incident.role_ended {"login":"ana","reason":"asleep","role":"ic"})"},
        {"playbook", ACT(desk::adoptPlaybook(*s, library().at(1), s.by())), R"("id":"insider")"},
        {"task", ACT(desk::addTask(*s, {.title = q("x"), .assignee = q("bo"), .timeBox = 15min}, s.by())),
         R"(incident.task_added {"assignee":"bo","time_box_s":900,"title":"x"})"},
        {"moved task", ACT(desk::moveTask(*s, q("revoke_tokens"), TaskState::Done, {}, s.by())),
         R"(incident.task_moved {"state":"done","task":"revoke_tokens"})"},
        {"assigned task", ACT(desk::assignTask(*s, q("revoke_tokens"), q("bo"), {}, s.by())),
         R"(incident.task_assigned {"assignee":"bo","task":"revoke_tokens"})"},
        {"waiver", ACT(desk::waive(*s, q("PR Team"), q("not public"), s.by())),
         R"(incident.notification_waived {"reason":"not public","stakeholder":"PR Team"})"},
        {"indicator", ACT(desk::addIndicator(*s, IndicatorKind::Endpoint, q("x.example:443"), s.by())),
         R"(incident.indicator_added {"kind":"endpoint","value":"x.example:443"})"},
        {"moved asset", ACT(desk::moveAsset(*s, s.asset, AssetState::Contained, s.by())), R"("state":"contained")"},
        {"evidence", ACT(desk::collectEvidence(*s, sealedFile(), s.by())), R"("label":"E-001")"},
        {"evidence without a title", ACT(desk::collectEvidence(*s, sealedFile(), s.by())), R"("title":"runner.log")"},
        {"link", ACT(desk::link(*s, LinkKind::RecurrenceOf, elsewhere, false, s.by())), R"("confirmed":false)"},
        {"visibility", ACT(desk::setVisibility(*s, Visibility::Restricted, q("ruby"), s.by())),
         R"(incident.visibility_set {"codename":"ruby","visibility":"restricted"})"},
        {"title", ACT(desk::retitle(*s, q("x"), s.by())), R"(incident.titled {"title":"x"})"},
        {"declining", ACT(desk::decline(*s, q("a test"), s.by())), R"(incident.declined {"reason":"a test"})"},
        {"closing", ACT(desk::close(*s, Outcome::Benign, q("told by hand"), s.by())),
         R"(incident.closed {"outcome":"benign","override_reason":"told by hand"})"},
        {"lowering", ACT(desk::lowerSeverity(*s, Severity::P4, q("a fork"), s.by())),
         R"(incident.severity_lowered {"reason":"a fork","to":4})"},
        {"event", ACT(desk::pinEvent(*s, auditRow(), s.by())), R"("text":"org.destroy")"},
        {"telling somebody else", ACT(desk::tell(*s, {.stakeholder = q("Police"), .channel = q("phone")}, s.by())),
         R"(incident.notified {"channel":"phone","result":"sent","stakeholder":"Police"})"},
    };
    return cases;
}

const QList<Case> &notFine()
{
    static const QList<Case> cases{
        {"blank note", ACT(desk::note(*s, q("  "), s.by())), "text is missing"},
        {"note of nothing", ACT(desk::note(Incident(nowhere), q("x"), s.by())), "There is no such incident"},
        {"raising to the same", ACT(desk::raiseSeverity(*s, Severity::P2, {}, {}, s.by())), "P2 is not graver than P2"},
        {"lowering to a graver", ACT(desk::lowerSeverity(*s, Severity::P1, q("x"), s.by())), "raise it instead"},
        {"lowering without a reason", ACT(desk::lowerSeverity(*s, Severity::P4, {}, s.by())), "reason is missing"},
        {"no such question", ACT(desk::answer(*s, nowhere, q("x"), s.by())), "no such question"},
        {"no such decision", ACT(desk::reviewDecision(*s, nowhere, true, s.by())), "no such decision"},
        {"closing by milestone", ACT(desk::reachMilestone(*s, Milestone::Closed, {}, s.by())), "entry of its own"},
        {"the same commander", ACT(desk::assumeRole(*s, Role::Commander, q("ana"), {}, s.by())), "ana is IC already"},
        {"nobody left as IC", ACT(desk::endRole(*s, Role::Commander, q("ana"), {}, s.by())), "name a successor"},
        {"a role nobody has", ACT(desk::endRole(*s, Role::Scribe, q("bo"), {}, s.by())), "bo is not Scribe"},
        {"the same playbook", ACT(desk::adoptPlaybook(*s, library().at(3), s.by())), "follows this playbook already"},
        {"no such task", ACT(desk::moveTask(*s, q("x"), TaskState::Done, {}, s.by())), "no such task"},
        {"blocked without why", ACT(desk::moveTask(*s, q("revoke_tokens"), TaskState::Blocked, {}, s.by())), "say why"},
        {"nobody to assign", ACT(desk::assignTask(*s, q("revoke_tokens"), {}, {}, s.by())), "assignee is missing"},
        {"waiving nobody", ACT(desk::waive(*s, q("Police"), q("x"), s.by())), "Nothing says that Police must be told"},
        {"telling by no channel", ACT(desk::tell(*s, {.stakeholder = q("Police")}, s.by())), "name the channel"},
        {"the same asset",
         ACT(desk::addAsset(*s, AssetKind::Repository, q("ACME/widgets"), AssetState::Confirmed, s.by())),
         "listed already"},
        {"no such asset", ACT(desk::moveAsset(*s, nowhere, AssetState::Cleared, s.by())), "no such asset"},
        {"a link to itself", ACT(desk::link(*s, LinkKind::Related, s->id, true, s.by())), "linked to itself"},
        {"no such link", ACT(desk::unlink(*s, LinkKind::Related, elsewhere, s.by())), "no such link"},
        {"unmerging what is not", ACT(desk::unmerge(*s, q("x"), s.by())), "not merged"},
        {"merging into nothing", ACT(desk::merge(*s, Incident(elsewhere), {}, s.by())), "Nothing can go on there"},
        {"reopening what is open", ACT(desk::reopen(*s, q("x"), s.by())), "The incident is open"},
        {"closing too early", ACT(desk::close(*s, Outcome::Confirmed, {}, s.by())), "Still open: Revoke tokens"},
    };
#undef ACT
    return cases;
}

} // namespace

class TstIncidentVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void write_what_they_say_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < fine().size(); ++i)
            QTest::newRow(fine().at(i).name) << i;
    }

    void write_what_they_say()
    {
        QFETCH(int, index);
        Situation story;
        const Result<journal::Deed> deed = fine().at(index).act(story);
        QVERIFY2(deed.ok(), deed ? "" : qPrintable(deed.error().text()));
        QVERIFY2(Rehearsal::told(*deed).contains(q(fine().at(index).expected)), qPrintable(Rehearsal::told(*deed)));
        QVERIFY(!deed->summary.isEmpty());
        QCOMPARE(story.carryOut(deed), QString());
    }

    void refuse_in_the_words_of_the_rule_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < notFine().size(); ++i)
            QTest::newRow(notFine().at(i).name) << i;
    }

    void refuse_in_the_words_of_the_rule()
    {
        QFETCH(int, index);
        Situation story;
        const Result<journal::Deed> deed = notFine().at(index).act(story);
        QVERIFY(!deed.ok());
        QVERIFY2(deed.error().text().contains(q(notFine().at(index).expected)), qPrintable(deed.error().text()));
    }

    void raising_goes_over_to_the_graver_playbook_once()
    {
        Situation story;
        QCOMPARE(story->playbook->id, q("vulnerability_response"));
        const Result<journal::Deed> raised =
            desk::raiseSeverity(*story, Severity::P1, q("spreads"), library(), story.by());
        QCOMPARE(raised->drafts.size(), 2);
        QCOMPARE(story.carryOut(raised), QString());
        QCOMPARE(story->playbook->id, q("supply_chain_attack"));

        Situation other;
        other.must(desk::adoptPlaybook(*other, library().first(), other.by()));
        QCOMPARE(desk::raiseSeverity(*other, Severity::P1, {}, library(), other.by())->drafts.size(), 1);
        QCOMPARE(desk::raiseSeverity(*other, Severity::P1, {}, {}, other.by())->drafts.size(), 1);
    }

    void a_back_dated_raise_adopts_its_playbook_now()
    {
        Situation story;
        journal::Authorship by = story.by();
        by.occurred.at = by.now - 5s;
        story.must(desk::raiseSeverity(*story, Severity::P1, {}, library(), by));
        QCOMPARE(story->lines.last().authorship.occurred.at, by.now);
        QCOMPARE(story->severities.last().at, by.now - 5s);
    }

    void telling_goes_down_the_channels_of_the_rule()
    {
        Situation story;
        const auto tryAgain = [&](Delivery result) {
            story.must(desk::tell(*story, {.stakeholder = q("ciso"), .result = result}, story.by()));
            return story->notification(q("CISO"))->attempts.last().channel;
        };
        QCOMPARE(tryAgain(Delivery::Failed), q("phone"));
        QCOMPARE(tryAgain(Delivery::Sent), q("chat"));
        QCOMPARE(tryAgain(Delivery::Acknowledged), q("chat"));
        QCOMPARE(tryAgain(Delivery::Sent), q("phone"));
        QCOMPARE(story->notifications.size(), 2);
    }

    void evidence_is_numbered_on()
    {
        Situation story;
        for (const char *label : {"E-001", "E-002", "E-003"}) {
            story.must(desk::collectEvidence(*story, sealedFile(), story.by()));
            QCOMPARE(story->evidence.last().label, q(label));
        }
    }

    void an_event_happened_when_its_source_says()
    {
        Situation story;
        story.must(desk::pinEvent(*story, auditRow(), story.by()));
        QCOMPARE(story->lines.last().authorship.occurred.at, auditRow().at);
        QVERIFY(desk::pinEvent(*story, auditRow(), story.by()).error().what.contains(q("in the log already")));
    }

    void merging_redirects_and_can_be_taken_back()
    {
        Situation story;
        Situation other("another");
        const Status before = story->status;
        story.must(desk::merge(*story, *other, q("same token"), story.by()));
        QCOMPARE(story->mergedInto, other->id);
        QVERIFY(desk::note(*story, q("x"), story.by()).ok());
        QVERIFY(desk::retitle(*story, q("x"), story.by()).ok());
        QVERIFY(desk::reopen(*story, q("x"), story.by()).error().what.contains(q("merged into another one")));
        QVERIFY(desk::merge(*other, *story, {}, other.by()).error().what.contains(q("Nothing can go on there")));
        story.must(desk::unmerge(*story, q("two tokens"), story.by()));
        QCOMPARE(story->status, before);
        QVERIFY(story->mergedInto.isEmpty());
    }

    void links_are_taken_back()
    {
        Situation story;
        story.must(desk::link(*story, LinkKind::Related, elsewhere, true, story.by()));
        QCOMPARE(story->links.size(), 1);
        story.must(desk::unlink(*story, LinkKind::Related, elsewhere, story.by()));
        QVERIFY(story->links.isEmpty());
    }

    void closing_is_followed_by_reopening()
    {
        Situation story;
        story.must(desk::close(*story, Outcome::Confirmed, q("told by hand"), story.by()));
        QVERIFY(!story->isOpen());
        QVERIFY(desk::raiseSeverity(*story, Severity::P1, {}, {}, story.by()).error().detail.contains(q("reopen it")));
        story.must(desk::reopen(*story, q("again"), story.by()));
        QVERIFY(story->isOpen());
    }

    void says_that_a_newer_program_is_needed()
    {
        Situation story;
        Incident newer = *story;
        newer.newer = true;
        QVERIFY(desk::note(newer, q("x"), story.by()).error().what.contains(q("newer Parapet")));
        QVERIFY(desk::raiseSeverity(newer, Severity::P1, {}, {}, story.by()).error().what.contains(q("newer Parapet")));
    }
};

PARAPET_TEST(TstIncidentVerbs)
#include "tst_incidentverbs.moc"
