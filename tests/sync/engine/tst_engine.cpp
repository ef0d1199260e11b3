#include "store/pulls/pulls.h"
#include "store/sqlite/rows.h"
#include "support/fakegithub.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

#include "sync/engine/engine.h"
#include <QSignalSpy>
#include <QTestEventLoop>

using namespace std::chrono_literals;
using github::Answer;
using github::Arrival;
using store::Database;

namespace {

const QString key = QStringLiteral("items");

/// The list of FakeGitHub, in a table of the test's own.
class Items : public syncing::Source
{
public:
    QString topic() const override { return key; }
    base::Duration every() const override { return 1h; }
    bool sweeps() const override { return true; }
    github::Request request(const store::Pull &) const override { return {.url = FakeGitHub::list()}; }
    base::Result<syncing::Taken> take(Database &mirror, const Answer &answer, const store::Pull &pull) const override
    {
        const QJsonDocument page = QJsonDocument::fromJson(answer.body);
        if (!page.isArray())
            return base::Error{base::ErrorKind::Offline, QStringLiteral("GitHub's answer did not arrive whole")};
        syncing::Taken taken;
        for (const QJsonValue &row : page.array()) {
            if (row[QLatin1String("name")].toString().isEmpty()) {
                ++taken.refused;
                continue;
            }
            const base::Done done = store::execute(mirror, "INSERT OR REPLACE INTO item VALUES (?, ?, ?)",
                                                   row[QLatin1String("id")].toInteger(),
                                                   row[QLatin1String("name")].toString(), base::micros(*pull.began));
            if (!done)
                return done.error();
            ++taken.rows;
        }
        return taken;
    }
    base::Result<qint64> missing(Database &mirror, const store::Pull &, base::Instant since) const override
    {
        return mirror.number("SELECT count(*) FROM item WHERE seen_us < " + QByteArray::number(base::micros(since)));
    }
    base::Done drop(Database &mirror, const store::Pull &, base::Instant since) const override
    {
        return store::execute(mirror, "DELETE FROM item WHERE seen_us < ?", base::micros(since));
    }
};

/// A workspace whose mirror reads a fake GitHub, on a clock that jumps to whatever the engine waits for.
struct Bench
{
    TemporaryStore store;
    FakeGitHub github;
    base::FixedClock clock{*base::fromRfc3339(QStringLiteral("2026-11-28T06:00:00Z"))};
    std::unique_ptr<syncing::Engine> engine;

    explicit Bench(int items = 8) { empty(items); }
    /// As new: founding a workspace for each fault at each question would take minutes.
    void empty(int items = 8)
    {
        engine.reset();
        github = {};
        for (int i = 1; i <= items; ++i)
            github.items.insert(i, QStringLiteral("item %1").arg(i));
        const base::Done made =
            (*store)
                .writeMirror([at = clock.now()](Database &mirror) {
                    const base::Done table = mirror.run(
                        "PRAGMA synchronous = OFF; DROP TABLE IF EXISTS item; DELETE FROM pull; DELETE FROM page_tag; "
                        "DELETE FROM budget;"
                        "CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL, seen_us INTEGER NOT NULL)");
                    return table ? store::planPull(mirror, {.key = key, .topic = key, .due = at}) : table;
                })
                .result();
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        begin();
    }
    ~Bench() { engine.reset(); }

    void begin(syncing::Engine::Settings settings = {.credential = QByteArray(16, 'c')})
    {
        engine.reset();
        engine = std::make_unique<syncing::Engine>(github, *store, clock,
                                                   QList<syncing::SourcePtr>{std::make_shared<Items>()}, settings);
    }

    /// Until the pull came to its end, the clock jumping over every wait; false when it takes absurdly long.
    bool finish(int most = 200)
    {
        bool done = false;
        const base::Instant begun = clock.now();
        QTestEventLoop loop;
        QObject::connect(engine.get(), &syncing::Engine::idle, &loop, [&](base::Instant until) {
            const store::Pull now = pull();
            done = !now.began && now.finished && *now.finished >= begun;
            if (done || --most <= 0) {
                loop.exitLoop();
                return;
            }
            clock.set(std::max(until, clock.now()));
            engine->look();
        });
        engine->start();
        loop.enterLoop(20);
        return done;
    }
    /// One more pull, an hour later.
    bool again()
    {
        clock.set(std::max(clock.now(), pull().due));
        begin();
        return finish();
    }
    store::Pull pull()
    {
        return **(*store).readMirror([](Database &mirror) { return store::pullOf(mirror, key); }).result();
    }
    QMap<qint64, QString> mirrored()
    {
        QMap<qint64, QString> out;
        const auto read = [](Database &mirror) {
            return store::rows<std::pair<qint64, QString>>(
                mirror, "SELECT id, name FROM item",
                [](const store::Statement &row) { return std::pair(row.integer(0), row.text(1)); });
        };
        const auto found = (*store).readMirror(read).result();
        for (const auto &[id, name] : *found)
            out.insert(id, name);
        return out;
    }
};

struct NamedFault
{
    const char *name;
    FakeGitHub::Fault make;
};

const QList<NamedFault> &everyFault()
{
    static const QList<NamedFault> all{
        {"500 with a page",
         [](Answer &answer) {
             answer.status = 500;
             answer.body = "<html>Unicorn!</html>";
         }},
        {"502",
         [](Answer &answer) {
             answer.status = 502;
             answer.body.clear();
         }},
        {"not sent", [](Answer &answer) { answer = {.arrival = Arrival::NotSent}; }},
        {"lost", [](Answer &answer) { answer = {.arrival = Arrival::Lost}; }},
        {"cut off", [](Answer &answer) { answer = {.arrival = Arrival::Broken, .status = 200}; }},
        {"half of it, ending well", [](Answer &answer) { answer.body = answer.body.first(answer.body.size() / 2); }},
        {"empty",
         [](Answer &answer) {
             answer.status = 200;
             answer.body.clear();
         }},
        {"an object instead of a list",
         [](Answer &answer) {
             answer.status = 200;
             answer.body = "{\"message\":\"?\"}";
         }},
        {"bad UTF-8",
         [](Answer &answer) {
             answer.status = 200;
             answer.body = "[{\"id\":1,\"name\":\"\xff\xfe";
         }},
        {"unchanged, unasked",
         [](Answer &answer) {
             answer.status = 304;
             answer.conditional = false;
             answer.body.clear();
         }},
        {"secondary limit",
         [](Answer &answer) {
             answer.status = 403;
             answer.body = "{\"message\":\"secondary rate limit\"}";
         }},
        {"wait so long",
         [](Answer &answer) {
             answer.status = 429;
             answer.headers.insert("retry-after", "90");
         }},
        {"primary limit",
         [](Answer &answer) {
             answer.status = 403;
             answer.headers.insert("x-ratelimit-remaining", "0");
             answer.headers.insert("x-ratelimit-reset", "1795848000");
         }},
        {"single sign-on",
         [](Answer &answer) {
             answer.status = 403;
             answer.headers.insert("x-github-sso", "required");
         }},
        {"404", [](Answer &answer) { answer.status = 404; }},
        {"422", [](Answer &answer) { answer.status = 422; }},
        {"led astray", [](Answer &answer) { answer = {.arrival = Arrival::Astray, .status = 302}; }},
        {"too large", [](Answer &answer) { answer = {.arrival = Arrival::TooLarge, .status = 200}; }},
        {"a page that names itself as the next",
         [](Answer &answer) {
             answer.status = 200;
             answer.headers.insert("link", "<" + answer.url.toEncoded() + ">; rel=\"next\"");
         }},
    };
    return all;
}

} // namespace

class TstEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_list_is_read_to_its_end_page_by_page()
    {
        Bench bench;
        QVERIFY(bench.finish());
        QCOMPARE(bench.mirrored(), bench.github.items);
        QCOMPARE(bench.github.asked, 3);
        QCOMPARE(*bench.pull().rows, 8);
        QCOMPARE(bench.pull().due, bench.clock.now() + 1h);
    }

    void what_has_not_changed_costs_nothing_and_stays()
    {
        Bench bench;
        QVERIFY(bench.finish());
        bench.github.sent = 0;
        QVERIFY(bench.again());
        QCOMPARE(bench.github.asked, 6);
        QCOMPARE(bench.github.sent, 0);
        QCOMPARE(bench.mirrored(), bench.github.items);
        QVERIFY(bench.pull().unchanged);
        QCOMPARE(bench.engine->progress().unchanged, 3);
    }

    void what_came_what_changed_and_what_went_is_found_out_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"come", "renamed", "gone at the beginning", "gone in the middle", "gone at the end",
                                   "all gone", "shorter by a page"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }
    void what_came_what_changed_and_what_went_is_found_out()
    {
        QFETCH(QString, change);
        Bench bench;
        QVERIFY(bench.finish());
        QMap<qint64, QString> &items = bench.github.items;
        if (change == QLatin1String("come"))
            items.insert(99, QStringLiteral("new"));
        else if (change == QLatin1String("renamed"))
            items[4] = QStringLiteral("other");
        else if (change.startsWith(QLatin1String("gone at the b")))
            items.remove(1);
        else if (change.startsWith(QLatin1String("gone in")))
            items.remove(5);
        else if (change.startsWith(QLatin1String("gone at the e")))
            items.remove(8);
        else if (change.startsWith(QLatin1String("all")))
            items.clear();
        else
            items = {{1, QStringLiteral("item 1")}, {2, QStringLiteral("item 2")}, {3, QStringLiteral("item 3")}};
        QVERIFY(bench.again());
        QCOMPARE(bench.mirrored(), items);
    }

    /// A row that moves to a page that was read already is missing in that pull, and is not gone.
    void what_moves_while_it_is_read_is_not_dropped()
    {
        for (int at = 1; at < 3; ++at) {
            Bench bench;
            QVERIFY(bench.finish());
            bench.github.items[2] = QStringLiteral("changed"); // so that pages are sent
            bench.github.faults.insert(bench.github.asked + 3 + at,
                                       [&bench](Answer &) { bench.github.items.remove(1); });
            QVERIFY(bench.again());
            QMap<qint64, QString> mirrored = bench.mirrored();
            mirrored.remove(1);
            QMap<qint64, QString> rest = bench.github.items;
            rest.remove(1);
            QCOMPARE(mirrored, rest);
            QVERIFY(bench.again() && bench.again());
            QCOMPARE(bench.mirrored(), bench.github.items);
        }
    }

    void a_list_that_could_not_be_read_whole_proves_no_absence()
    {
        Bench bench;
        QVERIFY(bench.finish());
        bench.github.items.remove(1);
        bench.github.items[4] = QString(); // cannot be kept
        QVERIFY(bench.again());
        QVERIFY(bench.mirrored().contains(1) && bench.mirrored().contains(4));
        bench.github.items[4] = QStringLiteral("better");
        QVERIFY(bench.again());
        QCOMPARE(bench.mirrored(), bench.github.items);
    }

    /// Whatever goes wrong, and whenever: once it is over, the mirror is GitHub's.
    void every_fault_at_every_question_ends_in_an_equal_mirror_data()
    {
        QTest::addColumn<int>("fault");
        for (int i = 0; i < everyFault().size(); ++i)
            QTest::newRow(everyFault().at(i).name) << i;
    }
    void every_fault_at_every_question_ends_in_an_equal_mirror()
    {
        QFETCH(int, fault);
        Bench bench;
        for (int n = 0; n < 7; ++n) {
            bench.empty();
            bench.github.faults.insert(n, everyFault().at(fault).make);
            QVERIFY2(bench.finish(), qPrintable(QStringLiteral("question %1").arg(n)));
            QCOMPARE(bench.mirrored(), bench.github.items);
            bench.github.items.remove(5);
            bench.github.items.insert(99, QStringLiteral("new"));
            QVERIFY2(bench.again(), qPrintable(QStringLiteral("again, question %1").arg(n)));
            QCOMPARE(bench.mirrored(), bench.github.items);
        }
    }

    void faults_in_a_row_end_in_an_equal_mirror()
    {
        Bench bench;
        for (int n = 0; n < 40; n += 1 + n % 2)
            bench.github.faults.insert(n, everyFault().at(n * 7 % everyFault().size()).make);
        QVERIFY(bench.finish());
        QCOMPARE(bench.mirrored(), bench.github.items);
    }

    void an_end_at_any_moment_resumes_at_the_page()
    {
        for (int after = 0; after < 4; ++after) {
            Bench bench(30);
            bench.engine->start();
            QVERIFY(QTest::qWaitFor([&] { return bench.github.asked > after * 2; }, 10'000));
            bench.begin(); // the old one goes away in the middle
            QVERIFY(bench.finish());
            QCOMPARE(bench.mirrored(), bench.github.items);
            QVERIFY(bench.github.asked <= 11); // ten pages, and the one whose answer was not waited for
        }
    }

    void nothing_is_asked_while_github_asks_to_wait()
    {
        Bench bench;
        bench.github.faults.insert(1, [](Answer &answer) {
            answer.status = 429;
            answer.headers.insert("retry-after", "600");
        });
        const base::Instant begun = bench.clock.now();
        QList<std::pair<int, base::Instant>> seen;
        QObject context;
        connect(bench.engine.get(), &syncing::Engine::progressed, &context, [&] {
            seen.append({bench.github.asked, bench.clock.now()});
        });
        QVERIFY(bench.finish());
        for (const auto &[asked, at] : seen)
            QVERIFY(asked <= 2 || at >= begun + 10min);
        QCOMPARE(bench.mirrored(), bench.github.items);
    }

    void a_wait_is_kept_over_a_restart()
    {
        Bench bench;
        bench.github.faults.insert(0, [](Answer &answer) {
            answer.status = 429;
            answer.headers.insert("retry-after", "600");
        });
        QSignalSpy idle(bench.engine.get(), &syncing::Engine::idle);
        bench.engine->start();
        QVERIFY(idle.wait(10'000));
        bench.begin();
        QSignalSpy again(bench.engine.get(), &syncing::Engine::idle);
        bench.engine->want(key); // not even when somebody asks for it
        bench.engine->start();
        QVERIFY(again.wait(10'000));
        QCOMPARE(bench.github.asked, 1);
    }

    void a_token_that_is_no_longer_good_stops_it()
    {
        Bench bench;
        bench.github.faults.insert(1, [](Answer &answer) { answer.status = 401; });
        bench.engine->start();
        QTRY_VERIFY(bench.engine->progress().stopped);
        QTest::qWait(50);
        bench.engine->want(key);
        QTest::qWait(50);
        QCOMPARE(bench.github.asked, 2);
        QCOMPARE(bench.engine->progress().stopped->kind, base::ErrorKind::Refused);
    }

    void no_more_is_asked_at_once_than_is_set()
    {
        Bench bench;
        const base::Done planned =
            (*bench.store)
                .writeMirror([&](Database &mirror) {
                    base::Done done = base::done();
                    for (int i = 0; i < 20 && done; ++i)
                        done = store::planPull(
                            mirror, {.key = QStringLiteral("items/%1").arg(i), .topic = key, .due = bench.clock.now()});
                    return done;
                })
                .result();
        QVERIFY(planned);
        bench.begin({.credential = QByteArray(16, 'c'), .mostAtOnce = 2});
        QVERIFY(bench.finish());
        QVERIFY(bench.github.asked >= 21 * 3);
        QCOMPARE(bench.github.mostAtOnce, 2);
    }

    void a_list_of_a_newer_program_is_left_alone()
    {
        Bench bench;
        QVERIFY((*bench.store)
                    .writeMirror([](Database &mirror) {
                        return store::planPull(mirror,
                                               {.key = QStringLiteral("sagas"), .topic = QStringLiteral("sagas")});
                    })
                    .result());
        QVERIFY(bench.finish());
        QCOMPARE(bench.github.asked, 3);
    }

    void a_token_is_not_to_be_found_by_what_stands_for_it()
    {
        const base::Secret token("ghp_canary0canary0canary0canary0canary00");
        QCOMPARE(syncing::credentialHash(token).size(), 16);
        QVERIFY(!token.bytes().contains(syncing::credentialHash(token)));
        QVERIFY(syncing::credentialHash(token) != syncing::credentialHash(base::Secret("ghp_other")));
    }
};

PARAPET_TEST(TstEngine)
#include "tst_engine.moc"
