// 1: a first sync of workflow runs, beside `sqlite3 .import` of the same rows as CSV and beside a plain QJsonDocument
// reader; 2: reading the pages alone; 3: a page of changed runs read and committed; 7: a year's figures out of the
// rollups, beside the same out of the runs. Last what a failed run costs as a row of the timeline.
#include "domain/runs/runevent.h"
#include "figures.h"
#include "github/runs/runreader.h"
#include "store/mirror/mirrorintake.h"
#include "store/runs/dailyruns.h"
#include "store/runs/runintake.h"
#include "store/runs/runlist.h"
#include "store/sqlite/migrator.h"
#include "support/runbodies.h"
#include "support/runsample.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace {

using namespace runsample;
using store::Database;

constexpr int pageRuns = 100;
constexpr int bodiesHeld = 20; // pages made at a time, so that making them is not measured
const QString rowsASecond = QStringLiteral("rows/s");

constexpr const char *bareTable =
    "CREATE TABLE run (id INTEGER PRIMARY KEY, node_id TEXT, repository INTEGER, workflow INTEGER, name TEXT, title "
    "TEXT,"
    " path TEXT, number INTEGER, attempt INTEGER, event TEXT, status TEXT, conclusion TEXT, branch TEXT, sha TEXT,"
    " actor TEXT, triggering_actor TEXT, created INTEGER, started INTEGER, updated INTEGER);";
constexpr const char *sameIndexes =
    "CREATE INDEX a ON run (created); CREATE INDEX b ON run (repository, created); CREATE INDEX c ON run (workflow,"
    " created); CREATE INDEX d ON run (conclusion, created); CREATE INDEX e ON run (event, created);"
    "CREATE INDEX f ON run (branch, created); CREATE INDEX g ON run (triggering_actor, created);";

/// Runs of a company: a hundred repositories at a time, each newest first, over ninety days.
Run madeRun(qint64 row)
{
    static std::mt19937 random(5);
    const auto below = [](unsigned most) { return int(random() % most); };
    static const QStringList names{QStringLiteral("CI"), QStringLiteral("Release"), QStringLiteral("CodeQL"),
                                   QStringLiteral("Lint and test"), QStringLiteral("Nightly scan")};
    Run run = runOf(12'000'000'000 + row * 3, 7000 + row / 1000);
    const int name = below(5);
    run.created = start - base::Duration(1h) * 24 * 90 + base::Duration(1s) * (row % 1000 * 7776 + below(7000));
    run.name = names.at(name);
    run.path = QStringLiteral(".github/workflows/%1.yml").arg(run.name.toLower().replace(u' ', u'-'));
    run.workflow = run.repository * 10 + name;
    run.title = QStringLiteral("Bump library-%1 from 1.%2 to 1.%3").arg(below(500)).arg(below(9)).arg(below(9));
    run.branch = below(3) ? QStringLiteral("main") : QStringLiteral("feature/ticket-%1").arg(below(5000));
    run.event = Trigger(1 + below(8));
    run.conclusion = below(10) ? Conclusion::Success : Conclusion::Failure;
    run.actor = QStringLiteral("developer-%1").arg(below(800));
    run.triggeringActor = run.actor;
    run.sha = QByteArray::number(row, 16).rightJustified(20, 'x');
    run.started = run.created + 1s * below(20);
    run.updated = *run.started + 1s * below(900);
    return run;
}

/// Calls `take` with bodies of pages; gives the milliseconds it took itself.
template<class Take>
double eachBody(qint64 rows, Take take)
{
    double ms = 0;
    for (qint64 at = 0; at < rows;) {
        QList<QByteArray> bodies;
        for (int i = 0; i < bodiesHeld && at < rows; ++i) {
            QList<Run> page;
            for (int j = 0; j < pageRuns && at < rows; ++j)
                page.append(madeRun(at++));
            bodies.append(runbodies::page(page));
        }
        ms += millisecondsOf([&] {
            for (const QByteArray &body : std::as_const(bodies))
                take(body);
        });
    }
    return ms;
}

Database mirrorAt(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite, store::Durability::Normal);
    if (!database || !store::migrate(*database, QStringLiteral("mirror")))
        giveUp(QStringLiteral("the mirror cannot be made"));
    return *std::move(database);
}

double firstSync(Database &mirror, qint64 rows)
{
    github::RunReader reader;
    store::RunIntake intake(mirror);
    if (!intake.beginFirstSync())
        giveUp(QStringLiteral("the first sync does not begin"));
    double ms = eachBody(rows, [&](const QByteArray &body) {
        auto page = reader.runs(body, 1);
        if (!page || !intake.add(std::move(page->runs)))
            giveUp(QStringLiteral("a page could not be written"));
    });
    ms += millisecondsOf([&] {
        if (!intake.endFirstSync())
            giveUp(QStringLiteral("the first sync does not end"));
    });
    if (intake.tally().added != rows)
        giveUp(QStringLiteral("rows are missing"));
    return ms;
}

void writeCsv(Database &mirror, const QString &path)
{
    QFile csv(path);
    auto query = store::Statement::prepare(
        mirror,
        "SELECT run, node_id, repository, workflow, name, title, path, number, attempt, event, status, conclusion,"
        " branch, lower(hex(sha)), actor, triggering_actor, created, started, updated FROM run_said");
    if (!query || !csv.open(QIODevice::WriteOnly))
        giveUp(QStringLiteral("the CSV cannot be written"));
    for (auto row = query->step(); row && *row; row = query->step()) {
        QByteArrayList columns;
        for (int i = 0; i < query->columns(); ++i)
            columns.append('"' + query->bytes(i).replace('"', "\"\"") + '"');
        csv.write(columns.join(',') + '\n');
    }
}

/// Milliseconds of the shell's own import, with what `after` adds; 0 without the shell.
double shellImport(const QString &csv, const QString &database, const QByteArray &after)
{
    QProcess shell;
    const double ms = millisecondsOf([&] {
        shell.start(QStringLiteral("sqlite3"), {database});
        shell.write("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;" + QByteArray(bareTable) + "\n.import --csv "
                    + csv.toUtf8() + " run\n" + after + '\n');
        shell.closeWriteChannel();
        shell.waitForFinished(-1);
    });
    return shell.exitStatus() == QProcess::NormalExit && shell.error() != QProcess::FailedToStart ? ms : 0;
}

/// The runs of a page as most programs read them, each given by its values in the order of the bare table.
template<class Take>
void plainRuns(const QByteArray &body, Take take)
{
    for (const QJsonValue &value :
         QJsonDocument::fromJson(body).object().value(QLatin1String("workflow_runs")).toArray()) {
        const QJsonObject run = value.toObject();
        const auto text = [&](const char *key) { return run.value(QLatin1String(key)).toString(); };
        const auto number = [&](const char *key) { return run.value(QLatin1String(key)).toInteger(); };
        const auto in = [&](const char *key, const char *inner) {
            return run.value(QLatin1String(key)).toObject().value(QLatin1String(inner));
        };
        const auto time = [&](const char *key) {
            return base::seconds(base::fromRfc3339(text(key))->time_since_epoch());
        };
        take(number("id"), text("node_id"), in("repository", "id").toInteger(), number("workflow_id"), text("name"),
             text("display_title"), text("path"), number("run_number"), number("run_attempt"), text("event"),
             text("status"), text("conclusion"), text("head_branch"), text("head_sha"), in("actor", "login").toString(),
             in("triggering_actor", "login").toString(), time("created_at"), time("run_started_at"),
             time("updated_at"));
    }
}

/// What most programs would do: a document a page and a query a row, with the same indexes kept up as rows come, a
/// transaction a page.
double plainIntake(const QString &path, qint64 rows)
{
    auto opened = Database::open(path, Database::Mode::ReadWrite, store::Durability::Normal);
    if (!opened || !opened->run(bareTable) || !opened->run(sameIndexes))
        giveUp(QStringLiteral("the plain database cannot be made"));
    return eachBody(rows, [&](const QByteArray &body) {
        (void)opened->run("BEGIN");
        plainRuns(body, [&](const auto &...values) {
            const base::Done done = store::execute(
                *opened, "INSERT OR REPLACE INTO run VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values...);
            if (!done)
                giveUp(done.error().text());
        });
        (void)opened->run("COMMIT");
    });
}

void ingest(Figures &figures, Database &mirror, const QTemporaryDir &folder)
{
    const qint64 rows = figures.rows();
    const double before = residentMegabytes();
    const auto speed = [rows](double ms) { return double(rows) / ms * 1000; };
    const double ours = speed(firstSync(mirror, rows));
    figures.atMost(2, QStringLiteral("memory grown by a first sync, page cache included"), residentMegabytes() - before,
                   164, QStringLiteral("MB"));
    const QString csv = folder.filePath(QStringLiteral("runs.csv"));
    writeCsv(mirror, csv);
    const double bare = shellImport(csv, folder.filePath(QStringLiteral("bare.db")), {});
    const double same = shellImport(csv, folder.filePath(QStringLiteral("same.db")), sameIndexes);
    const qint64 fewer = std::min<qint64>(rows, 20'000);
    const double plain = double(fewer) / plainIntake(folder.filePath(QStringLiteral("plain.db")), fewer) * 1000;
    figures.note(1, QStringLiteral("first sync of runs of 13 KB, with indexes and rollups"), ours, rowsASecond);
    if (bare > 0) {
        figures.note(1, QStringLiteral("sqlite3 .import of the same rows as CSV, no index"), speed(bare), rowsASecond);
        figures.note(1, QStringLiteral("the same with our indexes made after"), speed(same), rowsASecond);
        figures.note(1, QStringLiteral("our first sync / .import without an index"), ours / speed(bare),
                     QStringLiteral("x"));
        figures.atLeast(1, QStringLiteral("our first sync / .import with our indexes"), ours / speed(same), 0.6,
                        QStringLiteral("x"));
    }
    figures.note(1, QStringLiteral("QJsonDocument and a query a row, with the indexes"), plain, rowsASecond);
    figures.atLeast(1, QStringLiteral("our first sync / QJsonDocument and a query a row"), ours / plain, 8,
                    QStringLiteral("x"));
}

void parsing(Figures &figures)
{
    const qint64 rows = std::min<qint64>(figures.rows(), 20'000);
    github::RunReader reader;
    double bytes = 0;
    qint64 read = 0;
    const double ours = eachBody(rows, [&](const QByteArray &body) {
        const auto page = reader.runs(body, 1);
        read += page ? page->runs.size() : 0;
        bytes += double(body.size());
    });
    qint64 documents = 0;
    const double qt = eachBody(rows, [&](const QByteArray &body) {
        documents += QJsonDocument::fromJson(body).object().value(QLatin1String("workflow_runs")).toArray().size();
    });
    qint64 plain = 0;
    const double fields =
        eachBody(rows, [&](const QByteArray &body) { plainRuns(body, [&](const auto &...) { ++plain; }); });
    if (read != rows || documents != rows || plain != rows)
        giveUp(QStringLiteral("runs are missing"));
    figures.note(2, QStringLiteral("bytes a run"), bytes / double(rows), QStringLiteral("B"));
    figures.note(2, QStringLiteral("pages read into runs"), bytes / ours / 1000, QStringLiteral("MB/s"));
    figures.note(2, QStringLiteral("pages read into a QJsonDocument only"), bytes / qt / 1000, QStringLiteral("MB/s"));
    figures.note(2, QStringLiteral("reading into runs / a QJsonDocument only"), qt / ours, QStringLiteral("x"));
    figures.atLeast(2, QStringLiteral("reading into runs / QJsonDocument and the same fields"), fields / ours, 12,
                    QStringLiteral("x"));
}

void steadyPages(Figures &figures, Database &mirror)
{
    github::RunReader reader;
    store::RunIntake intake(mirror);
    const auto rows = store::runList(mirror, {}, {}, 20'000);
    QList<double> ms;
    for (qsizetype at = 0; rows && at + pageRuns <= rows->size(); at += pageRuns) {
        QList<Run> page;
        for (const store::RunRow &row : rows->mid(at, pageRuns)) {
            page.append(row.run);
            page.last().attempt += 1; // each of them was run again
            page.last().started = row.run.updated + 1h;
            page.last().updated = row.run.updated + 1h + 1s * (row.run.id % 500);
            page.last().conclusion = row.run.id % 4 ? Conclusion::Success : Conclusion::TimedOut;
        }
        const QByteArray body = runbodies::page(page);
        ms.append(millisecondsOf([&] {
            const auto read = reader.runs(body, 1);
            if (!read || !intake.add(read->runs))
                giveUp(QStringLiteral("a page could not be written"));
        }));
    }
    if (intake.tally().changed != ms.size() * pageRuns)
        giveUp(QStringLiteral("runs did not change"));
    figures.note(3, QStringLiteral("page of 100 changed runs, read and committed with rollups, p50"),
                 percentile(ms, 0.5), QStringLiteral("ms"));
    figures.atMost(3, QStringLiteral("the same, p99"), percentile(ms, 0.99), 16, QStringLiteral("ms"));
}

void yearOfFigures(Figures &figures, Database &mirror)
{
    const QDate from(2024, 1, 16), to(2025, 1, 15);
    const auto work = [&](const QByteArray &ending) {
        const QByteArray sql =
            "SELECT count(*) FROM (SELECT day, kind, conclusion, sum(runs), sum(seconds) FROM run_day" + ending
            + " GROUP BY 1, 2, 3)";
        return millisecondsOf([&] { (void)mirror.number(sql); });
    };
    const double ms = millisecondsOf([&] {
        if (!store::dailyRuns(mirror, from, to) || !store::runsByRepository(mirror, from, to)
            || !store::durationPercentile(*store::runDurations(mirror, from, to), 0.95))
            giveUp(QStringLiteral("figures are missing"));
    });
    const double rolled = work({}), raw = work("_raw");
    figures.atMost(7, QStringLiteral("a year by kind, conclusion, repository and duration"), ms, 100,
                   QStringLiteral("ms"));
    figures.note(7, QStringLiteral("by day, kind and conclusion: out of the runs / rollups"), raw / rolled,
                 QStringLiteral("x"));
    const double compared = millisecondsOf([&] {
        const auto found = store::compareRollups(mirror);
        if (!found || !found->isEmpty())
            giveUp(QStringLiteral("the figures differ from the runs"));
    });
    figures.note(7, QStringLiteral("all figures compared with the runs"), compared, QStringLiteral("ms"));
}

/// Runs that failed as rows of the timeline's lane, with search.
void timelineRows(Figures &figures, Database &mirror)
{
    const auto size = [&] { return double(*mirror.number("SELECT page_count * 4096 FROM pragma_page_count")); };
    const double runBytes = size() / double(figures.rows());
    QList<timeline::MachineEvent> events;
    const auto rows = store::runList(mirror, {.conclusion = Conclusion::TimedOut}, {}, 50'000);
    for (const store::RunRow &row : rows ? *rows : QList<store::RunRow>()) {
        if (const auto event = runs::eventOf(row.run, QStringLiteral("acme/storefront-%1").arg(row.run.repository)))
            events.append(*event);
    }
    const double before = size();
    const double ms = millisecondsOf([&] {
        if (!store::MirrorIntake(mirror).add(events) || !mirror.checkpoint())
            giveUp(QStringLiteral("events could not be written"));
    });
    figures.note(6, QStringLiteral("a run in its table, with indexes and rollups"), runBytes, QStringLiteral("B"));
    figures.note(6, QStringLiteral("a failed run as a row of the timeline, with search"),
                 (size() - before) / double(events.size()), QStringLiteral("B"));
    figures.note(6, QStringLiteral("the same, time"), ms * 1000 / double(events.size()), QStringLiteral("us"));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(argc, argv, 200'000);
    const QTemporaryDir folder;
    Database mirror = mirrorAt(folder.filePath(QStringLiteral("mirror.db")));
    ingest(figures, mirror, folder);
    parsing(figures);
    steadyPages(figures, mirror);
    yearOfFigures(figures, mirror);
    timelineRows(figures, mirror);
    return figures.print();
}
