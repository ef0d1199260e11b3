#include "domain/incidents/label.h"
#include "domain/incidents/scribeline.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace base;
using namespace incidents;

namespace {

const QString own = QStringLiteral("01JHKYYQ60W3RRRRRRRRRRRRRR");
const QString other = QStringLiteral("01JHKYYQ607F3A2AAAAAAAAAAA");
const QString entry = QStringLiteral("01JHKYYQ60EEEEEEEEEEEEEEEE");
const QString assetEntry = QStringLiteral("01JHKYYQ60AAAAAAAAAAAAAAAA");
const QString questionEntry = QStringLiteral("01JHKYYQ60QQQQQQQQQQQQQQQQ");
const QString decisionEntry = QStringLiteral("01JHKYYQ60DDDDDDDDDDDDDDDD");

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

ScribeContext context()
{
    ScribeContext out;
    out.actor = q("Di");
    out.now = *fromRfc3339(q("2025-01-15T03:57:17Z"));
    out.people = {q("ana"), q("bo"), q("cy"), q("cyrus")};
    out.repositories = {q("acme/widgets"), q("acme/site"), q("beta/site")};
    out.incidents = {own, other};
    out.playbooks = {q("supply_chain"), q("vulnerability")};
    out.selected = entry;
    out.tasks = {{.key = q("revoke_tokens"), .title = q("Revoke tokens"), .step = true},
                 {.key = q("disable_workflows"), .title = q("Disable workflows"), .step = true},
                 {.key = q("disable_runners"), .title = q("Disable runners"), .step = true, .state = TaskState::Done},
                 {.key = entry, .title = q("Check runner logs")}};
    out.notifications = {{.stakeholder = q("CISO"), .channels = {q("phone"), q("pager")}},
                         {.stakeholder = q("VP Engineering")},
                         {.stakeholder = q("PR Team")},
                         {.stakeholder = q("Platform Team")}};
    out.questions = {{.entryId = questionEntry, .text = q("who owns the runner group")}};
    out.decisions = {{.entryId = decisionEntry, .label = q("D-1"), .text = q("disable 14 workflows")}};
    out.assets = {{.entryId = assetEntry, .kind = AssetKind::Repository, .name = q("acme/widgets")}};
    out.roles = {{.role = Role::Scribe, .login = q("di")}, {.role = Role::Commander, .login = q("ana")}};
    return out;
}

QByteArray fieldsOf(const Said &said)
{
    const QJsonObject fields = std::visit(
        [](const auto &wanted) {
            if constexpr (requires { wanted.write(); })
                return wanted.write();
            else if constexpr (requires { wanted.path; })
                return QJsonObject{{q("path"), wanted.path}, {q("title"), wanted.title}};
            else if constexpr (requires { wanted.reason; })
                return QJsonObject{{q("to"), int(wanted.to)}, {q("reason"), wanted.reason}};
            else
                return QJsonObject{{q("id"), wanted.id}};
        },
        said);
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

} // namespace

class TstScribeLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_what_a_line_wants_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *line, const char *says, const char *fields) {
            QTest::newRow(line) << q(line) << q(says) << q(fields);
        };
        row("legal on the bridge", "incident.noted", R"({"text":"legal on the bridge"})");
        row("  -10m !f  egress to x.example ", "incident.finding_recorded", R"({"text":"egress to x.example"})");
        row("!f -10m egress", "incident.finding_recorded", R"({"text":"egress"})");
        row("!d stop; go", "incident.decided", R"({"text":"stop; go"})");
        row("!d stop; options: stop | watch ; objection: Bo; review in 30m", "incident.decided",
            R"({"objections":"Bo","options":["stop","watch"],"review_at":1736915237000000,"text":"stop"})");
        row("!d stop; review 04:30Z", "incident.decided", R"({"review_at":1736915400000000,"text":"stop"})");
        row("!review D-1 withdrawn", "incident.decision_reviewed",
            R"({"decision":"01JHKYYQ60DDDDDDDDDDDDDDDD","stands":false})");
        row("!a planned: rotate key", "incident.action_recorded", R"({"stage":"planned","text":"rotate key"})");
        row("!a note: rotated", "incident.action_recorded", R"({"stage":"done","text":"note: rotated"})");
        row("?who owns it", "incident.question_asked", R"({"text":"who owns it"})");
        row("!answer 1 the platform team", "incident.question_answered",
            R"({"question":"01JHKYYQ60QQQQQQQQQQQQQQQQ","text":"the platform team"})");
        row("todo: pin actions", "incident.follow_up_noted", R"({"text":"pin actions"})");
        row("!m ack", "incident.milestone_reached", R"({"milestone":"acknowledged"})");
        row("!m contained -5m all tokens", "incident.milestone_reached",
            R"({"detail":"all tokens","milestone":"contained"})");
        row("!sev p3 only a fork", "severity", R"({"reason":"only a fork","to":3})");
        row("!role ic @ana calls at :30", "incident.role_assumed",
            R"({"handover":"calls at :30","login":"ana","role":"ic"})");
        row("!role scribe", "incident.role_assumed", R"({"login":"Di","role":"scribe"})");
        row("!role -scribe end of shift", "incident.role_ended",
            R"({"login":"di","reason":"end of shift","role":"scribe"})");
        row(">bo 15m check runner logs", "incident.task_added",
            R"({"assignee":"bo","time_box_s":900,"title":"check runner logs"})");
        row(">cyr read 15m of logs", "incident.task_added", R"({"assignee":"cyrus","title":"read 15m of logs"})");
        row(">@dana check", "incident.task_added", R"({"assignee":"dana","title":"check"})");
        row("!done revoke", "incident.task_moved", R"({"state":"done","task":"revoke_tokens"})");
        row("!done dis", "incident.task_moved", R"({"state":"done","task":"disable_workflows"})");
        row("!done check runner logs", "incident.task_moved",
            R"({"state":"done","task":"01JHKYYQ60EEEEEEEEEEEEEEEE"})");
        row("!block Revoke tokens no owner", "incident.task_moved",
            R"({"state":"blocked","task":"revoke_tokens","why":"no owner"})");
        row("!assign tokens @bo 1h", "incident.task_assigned",
            R"({"assignee":"bo","task":"revoke_tokens","time_box_s":3600})");
        row("!told ciso phone Dana Smith", "incident.notified",
            R"({"channel":"phone","person":"Dana Smith","result":"sent","stakeholder":"CISO"})");
        row("!told vp engineering pager failed", "incident.notified",
            R"({"channel":"pager","result":"failed","stakeholder":"VP Engineering"})");
        row("!told ve phone Bo failed", "incident.notified",
            R"({"channel":"phone","person":"Bo","result":"failed","stakeholder":"VP Engineering"})");
        row("!told \"Cloud provider\" email", "incident.notified",
            R"({"channel":"email","result":"sent","stakeholder":"Cloud provider"})");
        row("!ack ciso", "incident.notified", R"({"channel":"","result":"acknowledged","stakeholder":"CISO"})");
        row("!waive pr nothing public", "incident.notification_waived",
            R"({"reason":"nothing public","stakeholder":"PR Team"})");
        row("+ioc x.example:443", "incident.indicator_added", R"({"kind":"endpoint","value":"x.example:443"})");
        row("+ioc hxxps://Evil[.]example/a", "incident.indicator_added",
            "{\"kind\":\"endpoint\",\"value\":\"https://evil.example/a\"}"); // moc takes a raw one's // for a comment
        row("+ioc x.example:70000", "incident.indicator_added", R"({"kind":"other","value":"x.example:70000"})");
        row("+repo https://github.com/acme/web.git", "incident.asset_added",
            R"({"kind":"repository","name":"acme/web","state":"suspected"})");
        row("+ioc token ghp-1234", "incident.indicator_added", R"({"kind":"token","value":"ghp-1234"})");
        row("+repo widgets confirmed", "incident.asset_added",
            R"({"kind":"repository","name":"acme/widgets","state":"confirmed"})");
        row("+asset customer \"Big Corp\"", "incident.asset_added",
            R"({"kind":"customer","name":"Big Corp","state":"suspected"})");
        row("!asset widgets contained", "incident.asset_moved",
            R"({"asset":"01JHKYYQ60AAAAAAAAAAAAAAAA","state":"contained"})");
        row("+e \"/tmp/a b.log\" first run", "evidence", R"({"path":"/tmp/a b.log","title":"first run"})");
        row("!title token theft", "incident.titled", R"({"title":"token theft"})");
        row("!link dup inc-7f3a2", "incident.linked",
            R"({"confirmed":true,"kind":"duplicate_of","to":"01JHKYYQ607F3A2AAAAAAAAAAA"})");
        row("!link rec 7F3A suspected", "incident.linked",
            R"({"confirmed":false,"kind":"recurrence_of","to":"01JHKYYQ607F3A2AAAAAAAAAAA"})");
        row("!close false positive", "incident.closed", R"({"outcome":"false_positive"})");
        row("!close confirmed told by hand", "incident.closed",
            R"({"outcome":"confirmed","override_reason":"told by hand"})");
        row("!visibility restricted sapphire", "incident.visibility_set",
            R"({"codename":"sapphire","visibility":"restricted"})");
        row("!playbook sup", "playbook", R"({"id":"supply_chain"})");
        row("!tag egress, runner", "journal.tagged",
            R"({"entry":"01JHKYYQ60EEEEEEEEEEEEEEEE","tags":["egress","runner"]})");
    }

    void reads_what_a_line_wants()
    {
        QFETCH(QString, line);
        const Result<Scribed> read = readScribeLine(line, context());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        QTEST(QString(name(read->said)), "says");
        QTEST(QString::fromUtf8(fieldsOf(read->said)), "fields");
    }

    void leaves_prose_alone_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("note");
        for (const char *text :
             {"?!",          "???",           "!",         "! attention", "!1",       "> 5 % failed",
              ">50 failed",  "+1 from legal", "+ also",    "- item",      "-x",       "@ana is on it",
              "Todo lists",  "todos",         "---",       "!!! down",    "~50 runs", "a ~likely b",
              "as @cy said", "x @03:41 y",    "\"quoted\""})
            QTest::newRow(text) << q(text) << q(text);
        QTest::newRow("escaped verb") << q("!!m ack") << q("!m ack");
        QTest::newRow("escaped span") << q("--5 widgets") << q("-5 widgets");
        QTest::newRow("escaped time") << q("@@03:41 is the pager") << q("@03:41 is the pager");
        QTest::newRow("escaped question") << q("??who") << q("?who");
        QTest::newRow("escaped task") << q(">>bo") << q(">bo");
        QTest::newRow("escaped indicator") << q("++ioc") << q("+ioc");
        QTest::newRow("escaped confidence") << q("~~likely so") << q("~likely so");
        QTest::newRow("escaped after a time") << q("-5m !!m ack") << q("!m ack");
        QTest::newRow("escaped after a verb") << q("!n --5m widgets") << q("-5m widgets");
    }

    void leaves_prose_alone()
    {
        QFETCH(QString, line);
        const Result<Scribed> read = readScribeLine(line, context());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        const Noted *note = std::get_if<Noted>(&read->said);
        QVERIFY(note);
        QTEST(note->text, "note");
    }

    void keeps_time_author_and_confidence_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("preview");
        const auto row = [](const char *line, const char *preview) { QTest::newRow(line) << q(line) << q(preview); };
        row("x", "note · now · Di");
        row("-10m !f x ~likely", "finding · 03:47Z (−10 min) · Di · likely");
        row("~likely -90s !f x", "finding · 03:55:47Z (−1 min 30 s) · Di · likely");
        row("@05:41 x", "note · 2025-01-14 05:41Z (−22 h 16 min, yesterday) · Di");
        row("@~03:40 x", "note · ~03:40Z (−17 min 17 s) · Di");
        row("as @cy: x ~unverified", "note · now · Di for cy · unverified");
        row("-5m as @bo: ~likely !a x", "action, done · 03:52Z (−5 min) · Di for bo · likely");
        row("!m contained @03:41+02:00", "milestone Contained · 01:41Z (−2 h 16 min) · Di");
        row("!done revoke", "done: Revoke tokens · now · Di");
        row(">@dana 15m check", "task for dana, 15 min · now · Di · dana is new here");
        row("!told ciso phone failed", "CISO by phone: failed · now · Di");
        row("!d x; review in 30m", "decision, review 04:27Z · now · Di");
        row("+repo site", "suspected repository site · now · Di · 2 repositories are called so");
        row("!amend @03:40 y", "amend the selected entry to 03:40Z · now · Di");
        row("!answer 1 us", "answer to “who owns the runner group” · now · Di");
    }

    void keeps_time_author_and_confidence()
    {
        QFETCH(QString, line);
        const Result<Scribed> read = readScribeLine(line, context());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        QTEST(previewOf(*read, QTimeZone::utc()), "preview");
    }

    void shows_times_in_the_zone_asked_for()
    {
        ScribeContext here = context();
        here.zone = QTimeZone("Europe/Berlin");
        const Result<Scribed> read = readScribeLine(q("@03:41 x"), here);
        QCOMPARE(rfc3339(read->by.occurred.at), q("2025-01-15T02:41:00Z"));
        QCOMPARE(previewOf(*read, here.zone), q("note · 03:41+01:00 (−1 h 16 min) · Di"));
    }

    void says_what_is_wrong_and_what_could_stand_there_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("about");
        const auto row = [](const char *line, int column, const char *about) {
            QTest::newRow(line) << q(line) << q("column %1:").arg(column) << q(about);
        };
        row("", 1, "nothing is written");
        row("!dcision x", 1, "did you mean !decision?");
        row("-5m !tolld ciso", 5, "!told");
        row("!xyzzy", 1, "F1");
        row("+rep acme/widgets", 1, "did you mean +repo?");
        row("-5m -6m x", 5, "two times");
        row("-10m", 5, "the text is missing");
        row("!f", 3, "the text is missing");
        row("!m foo", 4, "not one milestone");
        row("!m re", 4, "not one milestone");
        row("!m", 3, "milestone is missing");
        row("!sev p5", 6, "p1, p2, p3 or p4");
        row("!role boss", 7, "not a role");
        row("!role -deputy", 7, "nobody is Deputy");
        row(">xana x", 2, "did you mean ana?");
        row(">zoltan x", 2, "@zoltan");
        row(">bo", 4, "the task is missing");
        row("!done foo", 7, "no step or task");
        row("!done e", 7, "no step or task");
        row("!block revoke", 14, "reason is missing");
        row("!told legal", 7, "between quotes");
        row("!told p", 7, "PR Team, Platform Team");
        row("!told", 6, "missing");
        row("!waive ciso", 12, "missing");
        row("+ioc a b", 8, "nothing more");
        row("+ioc hash xyz", 11, "That is no digest");
        row("+asset thing x", 8, "not a kind of asset");
        row("!asset site confirmed", 8, "not an asset");
        row("!link dup INC-ZZZZZ", 11, "no incident");
        row("!link near INC-7F3A2", 7, "duplicate_of");
        row("!close maybe", 8, "false_positive");
        row("!answer 2 x", 9, "1 to 1");
        row("!d x; review soon", 14, "review in 30m");
        row("!d ; options: a", 4, "what was decided");
        row("!pin now", 6, "nothing more");
        row("@03:99 !f x", 2, "no time");
    }

    void says_what_is_wrong_and_what_could_stand_there()
    {
        QFETCH(QString, line);
        QFETCH(QString, column);
        QFETCH(QString, about);
        const Result<Scribed> read = readScribeLine(line, context());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
        QVERIFY2(read.error().what.startsWith(column) && read.error().text().contains(about),
                 qPrintable(read.error().text()));
    }

    void asks_for_an_entry_before_it_marks_one()
    {
        ScribeContext none = context();
        none.selected.clear();
        for (const char *line :
             {"!pin", "!unpin", "!tag x", "!comment x", "!amend x", "!strike x", "!restore", "!redact x"}) {
            QVERIFY(readScribeLine(q(line), context()).ok());
            QVERIFY(readScribeLine(q(line), none).error().what.contains(q("no entry is selected")));
        }
    }

    void does_in_every_example_of_the_help_what_it_says()
    {
        for (const GrammarRow &row : grammarHelp()) {
            const Result<Scribed> read = readScribeLine(row.example, context());
            QVERIFY2(read.ok(), qPrintable(row.example + (read ? QString() : read.error().text())));
            QVERIFY2(name(read->said) == row.says, qPrintable(row.example));
            QVERIFY(!row.does.isEmpty() && !previewOf(*read, QTimeZone::utc()).isEmpty());
        }
    }

    void completes_the_word_at_the_cursor_data()
    {
        QTest::addColumn<QString>("line"); // the cursor is at the bar
        QTest::addColumn<QString>("best");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *line, const char *best, const char *after) {
            QTest::newRow(line) << q(line) << q(best) << q(after);
        };
        row("!tol|", "!told", "!told");
        row("-5m !tol|", "!told", "-5m !told");
        row("+r|", "+repo", "+repo");
        row(">b|", ">bo", ">bo");
        row("!role ic @a|", "@ana", "!role ic @ana");
        row("call @b| now", "@bo", "call @bo now");
        row("!m cont|", "contained", "!m contained");
        row("!m -5m cont|", "contained", "!m -5m contained");
        row("!told |", "CISO", "!told CISO");
        row("!told eng|", "\"VP Engineering\"", "!told \"VP Engineering\"");
        row("!told \"VP Engineering\" pa|", "pager", "!told \"VP Engineering\" pager");
        row("!told ciso pa|per", "pager", "!told ciso pager");
        row("!done wor|", "disable_workflows", "!done disable_workflows");
        row("!done che|", "\"Check runner logs\"", "!done \"Check runner logs\"");
        row("+repo wid|", "acme/widgets", "+repo acme/widgets");
        row("!link du|", "duplicate_of", "!link duplicate_of");
        row("!link duplicate_of inc-7|", "INC-7F3A2", "!link duplicate_of INC-7F3A2");
        row("!f egress ~l|", "~likely", "!f egress ~likely");
        row("!sev |", "P1", "!sev P1");
    }

    void completes_the_word_at_the_cursor()
    {
        QFETCH(QString, line);
        const qsizetype cursor = line.indexOf(u'|');
        line.remove(cursor, 1);
        const Completion offered = complete(line, cursor, context());
        QVERIFY(!offered.candidates.isEmpty());
        QTEST(offered.candidates.first().insert, "best");
        QTEST(line.replace(offered.from, offered.length, offered.candidates.first().insert), "after");
    }

    void offers_nothing_in_free_text()
    {
        for (const char *line : {"", "legal ", "!f egress ", "!title a", "!nothing x", "!pin "})
            QVERIFY2(complete(q(line), q(line).size(), context()).candidates.isEmpty(), line);
    }

    void survives_whatever_is_typed()
    {
        QRandomGenerator dice(20250115);
        const QString signs = q("!?>+-@~:;|\"'. 0123456789abcdehimnoprst\t\u00e9\u4e16\u202e");
        QStringList starts;
        for (const GrammarRow &row : grammarHelp())
            starts.append(row.example);
        for (int round = 0; round < 20000; ++round) {
            QString line = round % 2 ? starts.at(dice.bounded(int(starts.size()))) : QString();
            for (int change = dice.bounded(12); change >= 0; --change) {
                const qsizetype at = dice.bounded(int(line.size()) + 1);
                if (dice.bounded(3) == 0 && !line.isEmpty())
                    line.remove(at, 1);
                else
                    line.insert(at, signs.at(dice.bounded(int(signs.size()))));
            }
            const Result<Scribed> read = readScribeLine(line, context());
            if (read)
                QVERIFY(!previewOf(*read, QTimeZone::utc()).isEmpty());
            else
                QVERIFY2(!read.error().what.isEmpty() && read.error().kind == ErrorKind::Invalid, qPrintable(line));
            const Completion offered = complete(line, dice.bounded(int(line.size()) + 1), context());
            QVERIFY(offered.from >= 0 && offered.from + offered.length <= line.size());
        }
    }
};

PARAPET_TEST(TstScribeLine)
#include "tst_scribeline.moc"
