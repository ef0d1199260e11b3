// 1: importing an audit log, beside `sqlite3 .import` of the same rows as CSV and beside a plain
// QJsonDocument reader; 3: a page of changed rows taken in and committed.
#include "desk/imports/importfile.h"
#include "feeds/formats/readevents.h"
#include "figures.h"
#include "store/mirror/mirrorintake.h"
#include "store/sqlite/rows.h"
#include "support/auditlog.h"
#include "support/temporarystore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace {

constexpr const char *bareTable =
    "CREATE TABLE event (at INTEGER, source TEXT, id TEXT, action TEXT, actor TEXT, repository TEXT, text TEXT, "
    "words TEXT, raw TEXT);";
constexpr const char *sameIndexes =
    "CREATE UNIQUE INDEX k ON event (source, id); CREATE INDEX a ON event (action); CREATE INDEX u ON event (actor);"
    "CREATE INDEX r ON event (repository); CREATE INDEX s ON event (source);"
    "CREATE VIRTUAL TABLE w USING fts5 (text, action, actor, repository, words, content = '',"
    " tokenize = \"unicode61 remove_diacritics 2\");"
    "CREATE VIRTUAL TABLE g USING fts5 (said, content = '', detail = none, tokenize = \"trigram\");";
constexpr const char *searchAfter = "INSERT INTO w (rowid, text, action, actor, repository, words)"
                                    " SELECT rowid, text, action, actor, repository, words FROM event;"
                                    "INSERT INTO g (rowid, said)"
                                    " SELECT rowid, text || ' ' || action || ' ' || words FROM event;";

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('"', "\"\"") + '"';
}

/// The rows as somebody would hand them to sqlite3.
void writeCsv(const QString &log, const QString &csv)
{
    QFile from(log);
    QFile to(csv);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        giveUp(QStringLiteral("the CSV cannot be written"));
    const auto take = [&](const QList<timeline::MachineEvent> &events, qint64) {
        for (const timeline::MachineEvent &event : events) {
            to.write(QByteArray::number(base::micros(event.at)));
            for (const QString &text :
                 {event.source, event.id, event.action, event.actor, event.repository, event.text, event.words})
                to.write(',' + quoted(text.toUtf8()));
            to.write(',' + quoted(event.raw) + '\n');
        }
        return true;
    };
    if (!feeds::readEvents(from, log, *feeds::eventFormatNamed(QStringLiteral("github-audit")), {}, take))
        giveUp(QStringLiteral("the log cannot be read"));
}

/// Rows a second of the shell's own import, with what `after` adds; 0 without the shell.
double shellImport(const QString &csv, const QString &database, const QByteArray &after, qint64 rows)
{
    QProcess shell;
    const double ms = millisecondsOf([&] {
        shell.start(QStringLiteral("sqlite3"), {database});
        shell.write("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;" + QByteArray(bareTable) + "\n.import --csv "
                    + csv.toUtf8() + " event\n" + after + '\n');
        shell.closeWriteChannel();
        shell.waitForFinished(-1);
    });
    return shell.exitStatus() == QProcess::NormalExit && shell.error() != QProcess::FailedToStart
        ? double(rows) / ms * 1000
        : 0;
}

/// What most programs would do: a document a row and a query a row, with the same indexes and search
/// kept up as rows come, in one transaction.
double plainImport(const QString &log, const QString &database, qint64 rows)
{
    base::Result<store::Database> opened =
        store::Database::open(database, store::Database::Mode::ReadWrite, store::Durability::Normal);
    if (!opened || !opened->run(bareTable) || !opened->run(sameIndexes) || !opened->run("BEGIN"))
        giveUp(QStringLiteral("the plain database cannot be made"));
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("the log cannot be read"));
    const double ms = millisecondsOf([&] {
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            const QJsonObject row = QJsonDocument::fromJson(line).object();
            const auto text = [&](const char *key) { return row.value(QLatin1String(key)).toString(); };
            const QString said = text("actor") + u' ' + text("action") + u' ' + text("repo");
            QStringList words;
            for (const char *key :
                 {"actor_ip", "hashed_token", "user", "org", "name", "user_agent", "programmatic_access_type"})
                words.append(text(key));
            const QString all = words.join(u' ');
            (void)store::execute(*opened, "INSERT INTO event VALUES (?, 'github-audit', ?, ?, ?, ?, ?, ?, ?)",
                                 qint64(row.value(QLatin1String("@timestamp")).toDouble()), text("_document_id"),
                                 text("action"), text("actor"), text("repo"), said, all, QString::fromUtf8(line));
            (void)store::execute(*opened,
                                 "INSERT INTO w (rowid, text, action, actor, repository, words)"
                                 " VALUES (last_insert_rowid(), ?, ?, ?, ?, ?)",
                                 said, text("action"), text("actor"), text("repo"), all);
            (void)store::execute(*opened, "INSERT INTO g (rowid, said) VALUES (last_insert_rowid(), ?)",
                                 QString(said + u' ' + all));
        }
        (void)opened->run("COMMIT");
    });
    return double(rows) / ms * 1000;
}

void steadyPages(Figures &figures, TemporaryStore &store)
{
    AuditLog log(100'000, store->clock().now(), std::chrono::hours(1), 99);
    const feeds::EventFormat &format = *feeds::eventFormatNamed(QStringLiteral("github-audit"));
    QList<double> ms;
    for (int page = 0; page < 200; ++page) {
        QByteArray raw;
        for (int i = 0; i < 100; ++i)
            raw.append(log.row(page * 100 + i));
        ms.append(millisecondsOf([&] {
            const auto take = [&](store::Database &mirror) {
                QList<timeline::MachineEvent> events;
                QBuffer page(&raw);
                page.open(QIODevice::ReadOnly);
                (void)feeds::readEvents(page, QStringLiteral("page"), format, {}, [&](const auto &some, qint64) {
                    events += some;
                    return true;
                });
                return store::MirrorIntake(mirror).add(events);
            };
            if (!store->writeMirror(take).result())
                giveUp(QStringLiteral("a page could not be written"));
        }));
    }
    figures.note(3, QStringLiteral("page of 100 rows, read, found and committed, p50"), percentile(ms, 0.5),
                 QStringLiteral("ms"));
    figures.atMost(3, QStringLiteral("the same, p99"), percentile(ms, 0.99), 16, QStringLiteral("ms"));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Figures figures(argc, argv, 200'000);
    QTemporaryDir folder;
    TemporaryStore store;
    const QString log = folder.filePath(QStringLiteral("audit.jsonl"));
    const qint64 rows = figures.rows();
    if (!AuditLog(rows, store->clock().now() - std::chrono::days(30), std::chrono::days(30)).write(log))
        giveUp(QStringLiteral("the log cannot be written"));
    const double before = residentMegabytes();
    base::Result<desk::Imported> imported = base::Error{};
    const double ms = millisecondsOf([&] {
        imported =
            desk::importFileNow(*store, {.path = log, .format = QStringLiteral("github-audit"), .by = store.by()},
                                std::make_shared<desk::ImportProgress>());
    });
    if (!imported || imported->added != rows)
        giveUp(imported ? QStringLiteral("rows are missing") : imported.error().text());
    const double ours = double(rows) / ms * 1000;
    const QString unit = QStringLiteral("rows/s");
    figures.note(1, QStringLiteral("import of a GitHub audit log, with evidence, indexes and search"), ours, unit);
    figures.atMost(2, QStringLiteral("memory grown while importing"), residentMegabytes() - before, 100,
                   QStringLiteral("MB"));
    const QString csv = folder.filePath(QStringLiteral("audit.csv"));
    writeCsv(log, csv);
    const double bare = shellImport(csv, folder.filePath(QStringLiteral("bare.db")), {}, rows);
    const double same =
        shellImport(csv, folder.filePath(QStringLiteral("same.db")), QByteArray(sameIndexes) + searchAfter, rows);
    const double plain = plainImport(log, folder.filePath(QStringLiteral("plain.db")), rows);
    if (bare > 0) {
        figures.note(1, QStringLiteral("sqlite3 .import of the same rows as CSV, no index"), bare, unit);
        figures.note(1, QStringLiteral("the same with our indexes and search made after"), same, unit);
        figures.atLeast(1, QStringLiteral("our import / .import with our indexes and search"), ours / same, 0.6,
                        QStringLiteral("x"));
    }
    figures.note(1, QStringLiteral("QJsonDocument and queries a row, indexes and search"), plain, unit);
    // No bar: of rows this small, search costs both the same. bench_runs has the one for GitHub's large objects.
    figures.note(1, QStringLiteral("our import / QJsonDocument and queries a row"), ours / plain, QStringLiteral("x"));
    steadyPages(figures, store);
    return figures.print();
}
