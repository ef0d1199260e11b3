#include "github/runs/runreader.h"
#include "support/feedfiles.h"
#include "support/runbodies.h"
#include "support/runsample.h"
#include "support/testmain.h"

using namespace github;
using namespace runsample;
using base::ErrorKind;

namespace {

base::Instant at(const char *text)
{
    return *base::fromRfc3339(QString::fromLatin1(text));
}

/// The only run of a page in which it stands with these fields.
base::Result<RunsPage> pageOf(const QByteArray &fields, qint64 repository = 77)
{
    return RunReader().runs("{\"total_count\":1,\"workflow_runs\":[{" + fields + "}]}", repository);
}

const QByteArray least = "\"id\":5,\"created_at\":\"2025-01-15T00:00:00Z\"";

} // namespace

class TstRunReader : public QObject
{
    Q_OBJECT

    static void isNotWhole(const base::Result<RunsPage> &page)
    {
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Offline);
        QCOMPARE(page.error().what, QStringLiteral("GitHub's answer did not arrive whole"));
    }

private Q_SLOTS:
    void a_page_of_github_is_read()
    {
        const auto page = RunReader().runs(feedfiles::sample(QStringLiteral("github/runs.json")), 1);
        QVERIFY(page);
        QCOMPARE(page->total, 1204);
        QCOMPARE(page->refused, 0);
        QCOMPARE(page->runs.size(), 3);
        const Run &running = page->runs.at(0);
        QCOMPARE(running.id, 12761123455);
        QCOMPARE(running.event, runs::Word<Trigger>(Trigger::Dynamic));
        QCOMPARE(running.status, runs::Word<Status>(Status::InProgress));
        QVERIFY(running.conclusion.isEmpty());
        QCOMPARE(running.actor, QStringLiteral("github-advanced-security[bot]"));
        const Run &again = page->runs.at(1);
        QCOMPARE(again.attempt, 3);
        QCOMPARE(again.repository, 77); // the one asked, not the fork
        QCOMPARE(again.actor, QStringLiteral("ana-k"));
        QCOMPARE(again.triggeringActor, QStringLiteral("svc-release"));
        QCOMPARE(again.created, at("2025-01-14T22:10:00Z"));
        QCOMPARE(again.started, at("2025-01-15T03:30:00Z"));
        QCOMPARE(runs::durationOf(again), std::optional<base::Duration>(390s));
        const Run &failed = page->runs.at(2);
        QCOMPARE(failed.title, QStringLiteral("Release 4.2 \u2013 \u201cfinal\u201d"));
        QCOMPARE(failed.path, QStringLiteral(".github/workflows/release.yml"));
        QCOMPARE(failed.number, 482);
        QCOMPARE(failed.workflow, 9003);
        QCOMPARE(failed.branch, QStringLiteral("main"));
        QCOMPARE(failed.sha.toHex(), QByteArray("acb5820ced9479c074f688cc328bf03f341a511d"));
        QVERIFY(failed.nodeId.startsWith(QLatin1String("WFR_kw")));
    }

    void what_is_written_is_read_again()
    {
        RandomRuns random(3);
        RunReader reader;
        QList<Run> all;
        for (int i = 0; i < 300; ++i)
            all.append(random.next());
        all[7].title = QStringLiteral("“quoted” \\ \"twice\"");
        const QByteArray body = runbodies::page(all, 5000);
        QVERIFY(body.size() / all.size() > 12'000);
        for (int round = 0; round < 2; ++round) { // the memory is used again
            const auto page = reader.runs(body, 1);
            QVERIFY(page);
            QCOMPARE(page->total, 5000);
            QCOMPARE(page->runs, all);
        }
    }

    void a_field_of_another_kind_is_nothing_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value :
             {"null", "17", "-4", "1.5", "true", "\"\"", "[]", "[[1,{\"id\":9}]]", "{}", "{\"login\":{\"login\":7}}",
              "{\"id\":\"x\",\"login\":null}", "123456789012345678901234567890", "1e400", "\"\\ud800\""})
            QTest::newRow(value) << QByteArray(value);
    }

    void a_field_of_another_kind_is_nothing()
    {
        QFETCH(QByteArray, value);
        for (const char *key : {"name", "path", "event", "actor", "status", "node_id", "head_sha", "conclusion",
                                "run_number", "updated_at", "repository", "head_branch", "workflow_id", "run_attempt",
                                "display_title", "run_started_at", "triggering_actor", "head_commit", "unheard_of"}) {
            const auto page = pageOf(QByteArray("\"") + key + "\":" + value + ',' + least + ",\"x\":[]");
            QVERIFY2(page, key);
            QCOMPARE(page->refused, 0);
            QCOMPARE(page->runs.size(), 1);
            const Run &run = page->runs.first();
            QCOMPARE(run.id, 5);
            QCOMPARE(run.repository, 77);
            QCOMPARE(run.created, start);
            QCOMPARE(run.updated, start);
            QVERIFY(run.attempt >= 1 && run.number >= 0 && run.workflow >= 0);
            QVERIFY(run.sha.isEmpty());
        }
    }

    void a_run_that_cannot_be_kept_is_counted_and_left_out_data()
    {
        QTest::addColumn<QByteArray>("element");
        const auto row = [](const char *name, const QByteArray &element) { QTest::newRow(name) << element; };
        row("no id", "{\"created_at\":\"2025-01-15T00:00:00Z\"}");
        row("an id that is a text", "{\"id\":\"5\",\"created_at\":\"2025-01-15T00:00:00Z\"}");
        row("a negative id", "{\"id\":-5,\"created_at\":\"2025-01-15T00:00:00Z\"}");
        row("an id without end", "{\"id\":99999999999999999999999,\"created_at\":\"2025-01-15T00:00:00Z\"}");
        row("an id of 45 bits", "{\"id\":17592186044416,\"created_at\":\"2025-01-15T00:00:00Z\"}");
        row("no creation", "{\"id\":5}");
        row("a creation that is none", "{\"id\":5,\"created_at\":\"2025-13-15T00:00:00Z\"}");
        row("a creation before computers", "{\"id\":5,\"created_at\":\"1025-01-15T00:00:00Z\"}");
        row("an empty object", "{}");
        row("a list", "[{\"id\":5}]");
        row("a number", "5");
        row("nothing", "null");
    }

    void a_run_that_cannot_be_kept_is_counted_and_left_out()
    {
        QFETCH(QByteArray, element);
        const auto page = RunReader().runs(
            "{\"workflow_runs\":[{" + least + "}," + element + ",{" + least + ",\"id\":6}],\"total_count\":3}", 77);
        QVERIFY(page);
        QCOMPARE(page->refused, 1);
        QCOMPARE(page->runs.size(), 2);
        QCOMPARE(page->runs.last().id, 6);
        QCOMPARE(page->total, 3);
    }

    void a_run_of_no_repository_is_left_out()
    {
        const auto page = pageOf(least, 0);
        QVERIFY(page);
        QCOMPARE(page->refused, 1);
        QVERIFY(page->runs.isEmpty());
    }

    void what_is_not_whole_is_taken_from_nowhere()
    {
        const QByteArray body = runbodies::page({runOf(1), runOf(2)});
        RunReader reader;
        for (qsizetype size = 0; size < body.size(); size += 1 + size / 40)
            isNotWhole(reader.runs(body.first(size), 77));
        isNotWhole(reader.runs(body.chopped(1), 77));
        isNotWhole(reader.runs(body + '}', 77));
        isNotWhole(reader.runs(body + body, 77));
        QVERIFY(reader.runs(body + " \n", 77)); // and reads on after all that
    }

    void what_is_no_list_of_runs_is_not_whole_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
        row("nothing", {});
        row("blanks", "   ");
        row("a page of a proxy", "<html><body>502</body></html>");
        row("a refusal", "{\"message\":\"Not Found\",\"status\":\"404\"}");
        row("a list", "[1,2]");
        row("a list of something else", "{\"total_count\":1,\"jobs\":[]}");
        row("null for a list", "{\"total_count\":0,\"workflow_runs\":null}");
        row("bytes that are no UTF-8", "{\"total_count\":0,\"x\":\"\xff\xfe\",\"workflow_runs\":[]}");
        row("a quote that is not closed", "{\"workflow_runs\":[{\"name\":\"x}]}");
        row("brackets crossed", "{\"workflow_runs\":[{\"id\":5]}}");
        row("a field without a value", "{\"workflow_runs\":[{\"id\"}]}");
        row("no comma", "{\"workflow_runs\":[{" + least + "} {" + least + "}]}");
        row("NUL bytes", QByteArray(100, '\0'));
        row("a thousand levels", "{\"workflow_runs\":" + QByteArray(1000, '['));
    }

    void what_is_no_list_of_runs_is_not_whole()
    {
        QFETCH(QByteArray, body);
        isNotWhole(RunReader().runs(body, 77));
    }

    void deep_nests_in_what_is_passed_over_do_no_harm()
    {
        const QByteArray nest = QByteArray(20'000, '[') + QByteArray(20'000, ']');
        const auto page = pageOf("\"head_commit\":" + nest + ',' + least);
        QVERIFY(page);
        QCOMPARE(page->runs.size(), 1);
    }

    void random_damage_does_no_harm()
    {
        std::mt19937 random(11);
        const QByteArray sound = feedfiles::sample(QStringLiteral("github/runs.json"));
        RunReader reader;
        int read = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray body = sound;
            for (unsigned i = 0; i <= random() % 4; ++i)
                body[qsizetype(random() % unsigned(body.size()))] = "{}[]\",:\\0e\x80"[random() % 11];
            const auto page = reader.runs(body, 77);
            for (const Run &run : page ? page->runs : QList<Run>())
                QVERIFY(run.id > 0 && run.repository > 0 && run.created >= base::Instant());
            read += page ? 1 : 0;
        }
        QVERIFY(read > 100 && read < 2900);
    }

    void texts_are_tamed_and_cut()
    {
        const auto page =
            pageOf(least + ",\"display_title\":\"a\\u202eb\\nc\\u0000\",\"head_branch\":\"" + QByteArray(5000, 'x')
                   + "\",\"name\":\"" + QByteArray("\xC3\xBC").repeated(300) + "\",\"status\":\"paused\"");
        QVERIFY(page);
        const Run &run = page->runs.first();
        QCOMPARE(run.title, QStringLiteral("a\ufffdb c\ufffd"));
        QCOMPARE(run.branch.size(), 255);
        QCOMPARE(run.name, QString(255, u'ü'));
        QCOMPARE(run.status.text(), QStringLiteral("paused"));
    }

    void times_of_every_kind_are_read()
    {
        for (const char *text : {"2025-01-15T00:00:00Z", "2025-01-15T01:00:00+01:00", "2025-01-15T00:00:00.9Z",
                                 "2025-01-14T19:00:00-05:00"}) {
            const auto page = pageOf(QByteArray("\"id\":1,\"created_at\":\"") + text + '"');
            QVERIFY2(page && page->runs.size() == 1, text);
            QCOMPARE(page->runs.first().created, start);
        }
        for (const char *text : {"2025-02-29T00:00:00Z", "2025-01-15T24:00:00Z", "2025-01-15", "yesterday",
                                 "2025-01-15T00:00:00", "20x5-01-15T00:00:00Z"}) {
            const auto page = pageOf(QByteArray("\"id\":1,\"created_at\":\"") + text + '"');
            QVERIFY2(page && page->refused == 1, text);
        }
    }

    void jobs_come_with_their_steps()
    {
        const auto page = RunReader().jobs(feedfiles::sample(QStringLiteral("github/jobs.json")));
        QVERIFY(page);
        QCOMPARE(page->total, 3);
        QCOMPARE(page->jobs.size(), 3);
        const runs::Job &built = page->jobs.at(0);
        QCOMPARE(built.id, 35600000001);
        QCOMPARE(built.run, 12761123452);
        QCOMPARE(built.attempt, 3);
        QCOMPARE(built.name, QStringLiteral("build (linux, x64)"));
        QCOMPARE(built.runner, QStringLiteral("GitHub Actions 5"));
        QCOMPARE(built.steps.size(), 5);
        QCOMPARE(built.steps.at(1).name, QStringLiteral("Harden Runner"));
        QCOMPARE(runs::spanOf(built.steps.at(1).started, built.steps.at(1).completed),
                 std::optional<base::Duration>(5s));
        QCOMPARE(built.steps.at(3).number, 8);
        QCOMPARE(built.steps.at(3).conclusion, runs::Word<Conclusion>(Conclusion::Skipped));
        QVERIFY(!runs::spanOf(built.steps.at(3).started, built.steps.at(3).completed)); // backwards, as GitHub sends it
        const runs::Job &queued = page->jobs.at(1);
        QVERIFY(!queued.isCompleted() && !queued.completed && queued.runner.isEmpty());
        QCOMPARE(queued.labels,
                 (QStringList{QStringLiteral("self-hosted"), QStringLiteral("signing"), QStringLiteral("x64")}));
    }

    void odd_jobs_do_no_harm()
    {
        const auto page =
            RunReader().jobs("{\"jobs\":[{\"id\":1},{\"run_id\":2},7,{\"id\":1,\"run_id\":2,\"steps\":{},\"labels\":[1,"
                             "null,\"x\",\"\"]},"
                             "{\"id\":2,\"run_id\":2,\"steps\":[null,{},{\"number\":-1},{\"number\":3,\"name\":null},"
                             "{\"number\":99999999999,\"started_at\":5}],\"labels\":null,\"run_attempt\":0}]}");
        QVERIFY(page);
        QCOMPARE(page->refused, 3);
        QCOMPARE(page->total, -1);
        QCOMPARE(page->jobs.size(), 2);
        QCOMPARE(page->jobs.first().labels, QStringList{QStringLiteral("x")});
        QCOMPARE(page->jobs.last().attempt, 1);
        QCOMPARE(page->jobs.last().steps.size(), 2);
        QVERIFY(!RunReader().jobs("{\"jobs\":[{\"id\":1,\"steps\":[{\"number\":1]}]}"));
        QVERIFY(!RunReader().jobs("{\"workflow_runs\":[]}"));
    }
};

PARAPET_TEST(TstRunReader)
#include "tst_runreader.moc"
