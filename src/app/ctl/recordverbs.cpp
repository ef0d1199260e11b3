#include "app/ctl/call.h"
#include "app/ctl/verbs.h"
#include "desk/imports/reread.h"
#include "store/backup/backup.h"
#include "store/proof/projectionproof.h"
#include "store/proof/proof.h"
#include "store/proof/statement.h"

#include <QJsonArray>

#include <thread>

namespace ctl {

namespace {

QJsonObject toJson(const store::ProofReport &report, const QString &folder)
{
    QJsonArray logs, findings;
    for (const store::ProvenLog &log : report.logs)
        logs.append(QJsonObject{{QStringLiteral("device"), log.deviceId},
                                {QStringLiteral("entries"), log.entries},
                                {QStringLiteral("root"), QString::fromLatin1(log.root.toHex())},
                                {QStringLiteral("head"), QString::fromLatin1(log.head.toHex())}});
    for (const store::ProofFinding &finding : report.findings)
        findings.append(QJsonObject{{QStringLiteral("check"), finding.check},
                                    {QStringLiteral("where"), finding.where},
                                    {QStringLiteral("what"), finding.what}});
    return {{QStringLiteral("workspace"), folder},
            {QStringLiteral("holds"), report.holds()},
            {QStringLiteral("entries"), report.entries},
            {QStringLiteral("redacted"), report.redacted},
            {QStringLiteral("disputed"), report.disputed},
            {QStringLiteral("evidence"), report.evidence},
            {QStringLiteral("sealed"), 0},
            {QStringLiteral("logs"), logs},
            {QStringLiteral("findings"), findings}};
}

/// Reads without opening the workspace for writing: verification must not change a byte.
base::Done verify(Call &call)
{
    const store::Folder folder{call.word(0).isEmpty() ? call.workspacePath() : call.word(0)};
    store::ProofScope scope;
    scope.progress = [&](const QString &stage, qint64 done, qint64 total) {
        call.progress(QStringLiteral("%1 %2/%3").arg(stage).arg(done).arg(total));
        return true;
    };
    const base::Result<store::ProofReport> report = store::proveFolder(folder, scope);
    call.progress({});
    if (!report)
        return report.error();
    if (call.json()) {
        call.print(toJson(*report, folder.path));
    } else {
        for (const QString &line : store::statementOf(*report))
            call.print(line);
    }
    if (!report->holds())
        return base::Error{base::ErrorKind::Corrupt,
                           QStringLiteral("It does not verify: %1").arg(report->findings.first().what)};
    return base::done();
}

/// The mirror's rows from the sealed files, where it does not have them.
base::Result<desk::Reread> rereadFiles(Call &call, store::Store &store)
{
    const auto progress = std::make_shared<desk::ImportProgress>();
    QFuture<base::Result<desk::Reread>> reading = desk::rereadImports(store, progress);
    while (!reading.isFinished()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        call.progress(QStringLiteral("imported files %1/%2, %3 rows")
                          .arg(progress->done)
                          .arg(progress->total)
                          .arg(progress->rows));
    }
    call.progress({});
    return reading.result();
}

void print(Call &call, const QStringList &differed, const desk::Reread &reread)
{
    call.print(differed.isEmpty()
                   ? QStringLiteral("Made again; nothing differed.")
                   : QStringLiteral("Made again; these tables differed: %1").arg(differed.join(QStringLiteral(", "))));
    if (reread.again > 0)
        call.print(QStringLiteral("%1 of %2 imported files read again, %3 rows")
                       .arg(reread.again)
                       .arg(reread.files)
                       .arg(reread.rows));
    for (const QString &missing : reread.missing)
        call.print(QStringLiteral("  %1").arg(missing));
}

base::Done rebuild(Call &call)
{
    const base::Result<store::Store *> opened = call.store();
    if (!opened)
        return opened.error();
    const base::Result<QStringList> differed = (*opened)
                                                   ->tendJournal([](store::Journal &, store::Database &database) {
                                                       return store::rebuildProjections(database);
                                                   })
                                                   .result();
    if (!differed)
        return differed.error();
    const base::Result<desk::Reread> reread = rereadFiles(call, **opened);
    if (!reread)
        return reread.error();
    if (call.json())
        call.print(QJsonObject{{QStringLiteral("differed"), QJsonArray::fromStringList(*differed)},
                               {QStringLiteral("imported_files"), reread->files},
                               {QStringLiteral("read_again"), reread->again},
                               {QStringLiteral("rows_again"), reread->rows},
                               {QStringLiteral("not_readable"), QJsonArray::fromStringList(reread->missing)}});
    else
        print(call, *differed, *reread);
    return reread->missing.isEmpty()
        ? base::done()
        : base::Done(base::Error{base::ErrorKind::Corrupt,
                                 QStringLiteral("Not every imported file could be read again"),
                                 reread->missing.first()});
}

base::Done backup(Call &call)
{
    const base::Result<store::Store *> opened = call.store();
    if (!opened)
        return opened.error();
    store::Store &store = **opened;
    const base::Result<QString> path =
        store
            .tendJournal(
                [&, to = call.word(0)](store::Journal &journal, store::Database &database) -> base::Result<QString> {
                    if (const base::Result<QByteArray> root = journal.makeCheckpoint(); !root)
                        return root.error();
                    return store::makeBackup(database, store.folder(), store.clock().now(), to);
                })
            .result();
    if (!path)
        return path.error();
    if (call.json())
        call.print(QJsonObject{{QStringLiteral("backup"), *path}});
    else
        call.print(QStringLiteral("Backed up to %1").arg(*path));
    return base::done();
}

base::Done restore(Call &call)
{
    const store::Folder folder{call.workspacePath()};
    const QStringList known = store::backupsOf(folder);
    const QString path = call.word(0).isEmpty() ? known.value(0) : call.word(0);
    if (path.isEmpty())
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("There is no backup in %1").arg(folder.backups())};
    if (const base::Done done = store::restoreBackup(folder, path, base::SystemClock().now()); !done)
        return done;
    call.print(
        QStringLiteral(
            "Restored %1. The journal that was here is kept in %2; this console writes under a new name from now on.")
            .arg(path, folder.backups()));
    return base::done();
}

} // namespace

QList<Verb> recordVerbs()
{
    return {
        {QStringLiteral("verify"),
         QStringLiteral("[FOLDER]"),
         QStringLiteral(
             "checks chain, checkpoints, projections, evidence and database; status 5 when anything is wrong"),
         0,
         1,
         {},
         verify},
        {QStringLiteral("rebuild"),
         {},
         QStringLiteral("makes the projections again from the journal, and rows of imported files that are missing"),
         0,
         0,
         {},
         rebuild},
        {QStringLiteral("backup"),
         QStringLiteral("[FILE]"),
         QStringLiteral("copies the journal while it is in use"),
         0,
         1,
         {},
         backup},
        {QStringLiteral("restore"),
         QStringLiteral("[FILE]"),
         QStringLiteral("puts a backup (the newest) in the journal's place"),
         0,
         1,
         {},
         restore}};
}

} // namespace ctl
