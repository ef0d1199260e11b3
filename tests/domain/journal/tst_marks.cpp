#include "domain/incidents/decided.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/taskadded.h"
#include "domain/incidents/taskmoved.h"
#include "domain/journal/amended.h"
#include "domain/journal/commented.h"
#include "domain/journal/pinned.h"
#include "domain/journal/redacted.h"
#include "domain/journal/restored.h"
#include "domain/journal/struck.h"
#include "domain/journal/tagged.h"
#include "domain/journal/unpinned.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using namespace journal;
using support::IncidentBuilder;

namespace {

IncidentBuilder begun()
{
    IncidentBuilder story;
    story.say(Declared{});
    return story;
}

QString note(IncidentBuilder &story, const QString &text = QStringLiteral("token revoked"))
{
    return story.say(Noted{text});
}

} // namespace

class TstMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pinning_and_unpinning_take_turns()
    {
        IncidentBuilder story = begun();
        const QString id = note(story);
        QVERIFY(story.refusal(Unpinned{id}).contains(QStringLiteral("not in the story")));
        const QString pin = story.say(Pinned{id});
        QVERIFY(story.state()->line(id)->pinned);
        QCOMPARE(story.text(pin), QStringLiteral("pinned 03:15:02Z “token revoked”"));
        QCOMPARE(story.state()->line(pin)->about, id);
        QVERIFY(story.refusal(Pinned{id}).contains(QStringLiteral("already")));
        story.say(Unpinned{id});
        QVERIFY(!story.state()->line(id)->pinned);
    }

    void the_latest_tags_count_and_comments_add_up()
    {
        IncidentBuilder story = begun();
        const QString id = note(story);
        story.say(Tagged{id, {QStringLiteral("legal")}});
        story.say(Tagged{id, {QStringLiteral("scope"), QStringLiteral("runner")}});
        QCOMPARE(story.state()->line(id)->tags, (QStringList{QStringLiteral("scope"), QStringLiteral("runner")}));
        story.say(Commented{id, QStringLiteral("which one?")});
        story.as(QStringLiteral("bo")).say(Commented{id, QStringLiteral("the second")});
        QCOMPARE(story.state()->line(id)->comments.size(), 2);
        QCOMPARE(story.state()->line(id)->comments.last().by, QStringLiteral("bo"));
        QVERIFY(!support::misread<Tagged>(Tagged{id, {QString(41, u'x')}}.write()).isEmpty());
    }

    void an_amendment_changes_fields_and_keeps_every_text_before()
    {
        IncidentBuilder story = begun();
        const QString id = note(story, QStringLiteral("one"));
        story.say(Amended{id, {{QStringLiteral("text"), QStringLiteral("two")}}});
        story.as(QStringLiteral("bo")).say(Amended{id, {{QStringLiteral("text"), QStringLiteral("three")}}});
        const Line line = *story.state()->line(id);
        QCOMPARE(line.text, QStringLiteral("three"));
        QCOMPARE(line.amendments.at(0).text, QStringLiteral("one"));
        QCOMPARE(line.amendments.at(1).text, QStringLiteral("two"));
        QCOMPARE(line.amendments.at(1).by, QStringLiteral("bo"));
        QCOMPARE(line.authorship.actor, QStringLiteral("ana"));
    }

    void an_amended_time_moves_what_stands_on_it()
    {
        IncidentBuilder story = begun();
        const QString id = story.at(30min).say(MilestoneReached{Milestone::Responded, {}});
        story.say(Amended{id, {{QStringLiteral("occurred"), toJson(exactly(story.t0() + 9min))}}});
        QCOMPARE(*story.state()->reached(Milestone::Responded), story.t0() + 9min);
        QCOMPARE(story.state()->line(id)->authorship.occurred.at, story.t0() + 9min);
    }

    void an_amendment_that_would_break_the_entry_is_refused_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("reason");
        QTest::newRow("who said it") << QJsonObject{{QStringLiteral("actor"), QStringLiteral("bo")}}
                                     << QStringLiteral("Who said it");
        QTest::newRow("on whose behalf") << QJsonObject{{QStringLiteral("on_behalf_of"), QStringLiteral("bo")}}
                                         << QStringLiteral("Who said it");
        QTest::newRow("no words left") << QJsonObject{{QStringLiteral("text"), QString()}} << QStringLiteral("text");
        QTest::newRow("no time left") << QJsonObject{{QStringLiteral("occurred"), QJsonObject()}}
                                      << QStringLiteral("occurred");
    }

    void an_amendment_that_would_break_the_entry_is_refused()
    {
        QFETCH(QJsonObject, fields);
        QFETCH(QString, reason);
        IncidentBuilder story = begun();
        const QString id = note(story);
        QVERIFY(story.refusal(Amended{id, fields}).contains(reason));
        QCOMPARE(story.text(id), QStringLiteral("token revoked"));
        QVERIFY(story.state()->line(id)->amendments.isEmpty());
    }

    void a_struck_entry_stays_readable_with_the_reason()
    {
        IncidentBuilder story = begun();
        const QString id = note(story);
        story.say(Struck{id, QStringLiteral("wrong incident")});
        const Line line = *story.state()->line(id);
        QVERIFY(!line.counts());
        QCOMPARE(line.struck->text, QStringLiteral("wrong incident"));
        QCOMPARE(line.text, QStringLiteral("token revoked"));
        QVERIFY(story.refusal(Struck{id, QStringLiteral("x")}).contains(QStringLiteral("already")));
        QVERIFY(story.refusal(Amended{id, {{QStringLiteral("text"), QStringLiteral("x")}}})
                    .contains(QStringLiteral("cannot be amended")));
        story.say(Restored{id});
        QVERIFY(story.state()->line(id)->counts());
        QVERIFY(story.refusal(Restored{id}).contains(QStringLiteral("not struck")));
    }

    void striking_one_entry_lets_a_later_one_in()
    {
        IncidentBuilder story = begun();
        const QString first = story.say(Decided{QStringLiteral("wait"), {}, {}, {}});
        const QString task = story.say(TaskAdded{QStringLiteral("call"), {}, {}, {}});
        const QString done = story.say(TaskMoved{task, TaskState::Done, {}});
        const QString again = story.say(TaskMoved{task, TaskState::Done, {}});
        QVERIFY(!story.state()->line(again)->refused.isEmpty());
        story.say(Struck{done, QStringLiteral("twice")});
        QCOMPARE(story.state()->line(again)->refused, QString());
        QCOMPARE(story.state()->task(task)->state, TaskState::Done);
        QVERIFY(story.state()->line(first)->counts());
    }

    void a_redaction_takes_the_words_out_of_everything_that_repeats_them()
    {
        const QString secret = QStringLiteral("Mrs. Jones");
        IncidentBuilder story = begun();
        const QString task = story.say(TaskAdded{QStringLiteral("call ") + secret, {}, {}, {}});
        const QString moved = story.say(TaskMoved{task, TaskState::Blocked, QStringLiteral("busy")});
        story.say(Pinned{task});
        story.say(Pinned{moved});
        story.say(Commented{task, secret});
        story.say(Amended{moved, {{QStringLiteral("why"), QStringLiteral("asleep")}}});
        story.say(Amended{task, {{QStringLiteral("title"), QStringLiteral("ring ") + secret}}});
        const QString id = story.say(Redacted{task, QStringLiteral("a private name")});
        QCOMPARE(story.state()->line(id)->refused, QString());
        QCOMPARE(story.state()->line(id)->kind, LineKind::Redaction);
        for (const Line &line : story.state()->lines) {
            QVERIFY2(!line.text.contains(secret), qPrintable(line.text));
            for (const Remark &remark : line.amendments + line.comments)
                QVERIFY2(!remark.text.contains(secret), qPrintable(remark.text));
        }
        QVERIFY(story.state()->tasks.isEmpty());
        QCOMPARE(story.state()->line(task)->redacted->text, QStringLiteral("a private name"));
        QVERIFY(story.refusal(Redacted{task, QStringLiteral("x")}).contains(QStringLiteral("already")));
        QVERIFY(story.refusal(Struck{task, QStringLiteral("x")}).isEmpty());
        QCOMPARE(story.state()->lines.last().text, QStringLiteral("redacted"));
    }

    void what_clocks_stand_on_cannot_be_redacted()
    {
        IncidentBuilder story = begun();
        const QString id = story.say(MilestoneReached{Milestone::Responded, {}});
        QVERIFY(story.refusal(Redacted{id, QStringLiteral("x")}).contains(QStringLiteral("cannot be redacted")));
        QVERIFY(story.state()->reached(Milestone::Responded));
    }

    void a_mark_is_about_an_entry_that_is_here_and_no_mark()
    {
        IncidentBuilder story = begun();
        const QString id = note(story);
        const QString pin = story.say(Pinned{id});
        QVERIFY(story.refusal(Struck{pin, QStringLiteral("x")}).contains(QStringLiteral("about another one")));
        QVERIFY(
            story.refusal(Commented{QString(26, u'0'), QStringLiteral("x")}).contains(QStringLiteral("no such entry")));
    }

    void an_entry_of_a_newer_program_can_be_marked_but_not_applied()
    {
        IncidentBuilder story = begun();
        const QString id = story.raw(QStringLiteral("incident.dreamt"), {{QStringLiteral("x"), 1}});
        QCOMPARE(story.refusal(Pinned{id}), QString());
        QVERIFY(story.state()->line(id)->pinned);
        QCOMPARE(story.refusal(Redacted{id, QStringLiteral("private")}), QString());
        QCOMPARE(story.text(id), QStringLiteral("redacted"));
        QVERIFY(story.state()->newer);
    }
};

PARAPET_TEST(TstMarks)
#include "tst_marks.moc"
