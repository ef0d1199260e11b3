#include "desk/incidents/addtask.h"
#include "desk/incidents/adoptplaybook.h"
#include "desk/incidents/answer.h"
#include "desk/incidents/assumerole.h"
#include "desk/incidents/collectevidence.h"
#include "desk/incidents/lowerseverity.h"
#include "desk/incidents/merge.h"
#include "desk/incidents/movetask.h"
#include "desk/incidents/raiseseverity.h"
#include "desk/incidents/reachmilestone.h"
#include "desk/incidents/recordfinding.h"
#include "desk/incidents/scribe.h"
#include "desk/incidents/situation.h"
#include "desk/incidents/tell.h"
#include "desk/journal/amend.h"
#include "desk/journal/strike.h"
#include "domain/incidents/label.h"
#include "domain/incidents/scribeline.h"
#include "support/testmain.h"

#include <functional>

using namespace base;
using namespace incidents;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// A situation with another incident beside it, and a line typed into it.
struct Desk
{
    Situation story;
    Situation other{"another"};
    desk::ScribeSources sources{.playbooks = library()};

    Result<journal::Deed> typed(const QString &line)
    {
        ScribeContext context = scribeContext(*story, q("ana"), story.now(), QTimeZone::utc());
        context.people += q("bo");
        context.incidents = {story->id, other->id};
        context.playbooks = {q("supply_chain_attack"), q("insider")};
        context.selected = story.noteId;
        const Result<Scribed> read = readScribeLine(line, context);
        return read ? desk::write(*story, *read, sources) : Result<journal::Deed>(read.error());
    }
};

struct Pair
{
    const char *line;
    std::function<Result<journal::Deed>(Situation &, const journal::Authorship &)> verb;
};

const QList<Pair> &pairs()
{
#define VERB(expression) [](Situation &s, const journal::Authorship &by) { return expression; }
    static const QList<Pair> all{
        {"legal joined", VERB(desk::note(*s, q("legal joined"), by))},
        {"!f egress ~likely", VERB(desk::recordFinding(*s, q("egress"), by))},
        {"!m contained all", VERB(desk::reachMilestone(*s, Milestone::Contained, q("all"), by))},
        {"!sev p1 spreads", VERB(desk::raiseSeverity(*s, Severity::P1, q("spreads"), library(), by))},
        {"!sev p4 a fork", VERB(desk::lowerSeverity(*s, Severity::P4, q("a fork"), by))},
        {"!role ic @bo yours", VERB(desk::assumeRole(*s, Role::Commander, q("bo"), q("yours"), by))},
        {">bo 15m check", VERB(desk::addTask(*s, {.title = q("check"), .assignee = q("bo"), .timeBox = 15min}, by))},
        {"!done revoke", VERB(desk::moveTask(*s, q("revoke_tokens"), TaskState::Done, {}, by))},
        {"!told ciso", VERB(desk::tell(*s, {.stakeholder = q("CISO"), .channel = q("phone")}, by))},
        {"!answer 1 us", VERB(desk::answer(*s, s.question, q("us"), by))},
        {"!playbook insider", VERB(desk::adoptPlaybook(*s, library().at(1), by))},
        {"!strike wrong", VERB(desk::strike(*s, s.noteId, q("wrong"), by))},
        {"!amend bridge closed", VERB(desk::amend(*s, s.noteId, {{q("text"), q("bridge closed")}}, by))},
    };
#undef VERB
    return all;
}

} // namespace

class TstScribe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_line_writes_what_its_verb_writes_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < pairs().size(); ++i)
            QTest::newRow(pairs().at(i).line) << i;
    }

    void a_line_writes_what_its_verb_writes()
    {
        QFETCH(int, index);
        Desk desk;
        const Pair &pair = pairs().at(index);
        journal::Authorship by = desk.story.by();
        if (q(pair.line).contains(q("~likely")))
            by.confidence = journal::Confidence::Likely;
        const Result<journal::Deed> line = desk.typed(q(pair.line));
        const Result<journal::Deed> verb = pair.verb(desk.story, by);
        QVERIFY2(line.ok() && verb.ok(), line ? "" : qPrintable(line.error().text()));
        QCOMPARE(line->summary, verb->summary);
        QCOMPARE(line->drafts.size(), verb->drafts.size());
        for (qsizetype i = 0; i < line->drafts.size(); ++i) {
            QCOMPARE(line->drafts.at(i).type, verb->drafts.at(i).type);
            QCOMPARE(line->drafts.at(i).payload, verb->drafts.at(i).payload);
        }
        QCOMPARE(desk.story.carryOut(line), QString());
    }

    void every_example_of_the_help_is_carried_out_or_refused_in_words()
    {
        for (const GrammarRow &row : grammarHelp()) {
            Desk desk;
            desk.sources.others = {desk.other.incident()};
            const QString line =
                QString(row.example).replace(q("INC-7F3A2"), labelOf(desk.other->id, {desk.story->id, desk.other->id}));
            const Result<journal::Deed> deed = desk.typed(line);
            if (deed)
                QCOMPARE(desk.story.carryOut(deed), QString());
            else
                QVERIFY2(!deed.error().what.isEmpty(), qPrintable(line));
        }
    }

    void ctrl_enter_puts_what_is_written_into_the_story()
    {
        Desk desk;
        desk.sources.pinAs = desk.story.newId();
        const Result<journal::Deed> deed = desk.typed(q("-5s !f egress"));
        QCOMPARE(deed->drafts.size(), 2);
        QCOMPARE(desk.story.carryOut(deed), QString());
        QVERIFY(desk.story->line(desk.sources.pinAs)->pinned);
        QCOMPARE(desk.typed(q("!strike x"))->drafts.size(), 1);
    }

    void a_back_dated_line_keeps_both_times()
    {
        Desk desk;
        desk.story.wait(20min);
        const Instant now = desk.story.now();
        desk.story.must(desk.typed(q("-10m as @bo: egress ~unverified")));
        const journal::Line &line = desk.story->lines.last();
        QCOMPARE(line.authorship.occurred.at, now - 10min);
        QCOMPARE(line.authorship.occurred.raw, q("-10m"));
        QCOMPARE(line.entry->recorded, now);
        QCOMPARE(line.authorship.onBehalfOf, q("bo"));
        QCOMPARE(line.authorship.confidence, journal::Confidence::Unverified);
    }

    void says_what_else_it_needs()
    {
        Desk desk;
        QVERIFY(desk.typed(q("+e /tmp/x.log")).error().what.contains(q("No file is captured")));
        EvidenceCollected file{.fileName = q("x.log"), .sha256 = QByteArray(32, 'x')};
        desk.sources.captured = file;
        QVERIFY(Rehearsal::told(*desk.typed(q("+e /tmp/x.log first run"))).contains(q("\"title\":\"first run\"")));

        const QString merge = q("!merge ") + labelOf(desk.other->id, {desk.story->id, desk.other->id});
        QVERIFY(desk.typed(merge).error().what.contains(q("other incident is not here")));
        desk.sources.others = {desk.other.incident()};
        QVERIFY(desk.typed(merge).ok());
        QCOMPARE(desk::otherIncident(Said(Merged{.into = desk.other->id})), desk.other->id);
        QCOMPARE(desk::otherIncident(Said(Noted{})), QString());
    }
};

PARAPET_TEST(TstScribe)
#include "tst_scribe.moc"
