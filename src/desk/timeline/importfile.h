#pragma once

#include "base/progress.h"
#include "domain/journal/authorship.h"
#include "feeds/githubaudit/auditrow.h"
#include "feeds/githubaudit/githubaudit.h"
#include "store/evidence/evidencefolder.h"
#include "store/store.h"

namespace desk {

/// How far an import is: `done` and `total` are bytes of the file as they are read.
struct ImportProgress : base::Progress
{
    std::atomic<qint64> rows{0}; ///< rows taken so far, new and known
};

using ImportProgressPtr = std::shared_ptr<ImportProgress>;

struct Import
{
    QString path;
    QString format = feeds::githubAuditSource();
    bool strict = false; ///< one bad row refuses the file before anything is written
    journal::Authorship by;
};

/// What became of a file.
struct Imported
{
    store::Sealed evidence;
    qint64 read = 0; ///< rows that became events
    qint64 added = 0; ///< of these, new here
    qint64 known = 0; ///< of these, already here
    qint64 refused = 0;
    QList<feeds::RefusedRow> refusals; ///< the first thousand, by line
    base::Duration took{}; ///< of reading and writing the rows
    bool cancelled = false; ///< what was added stays; no entry was written
};

/// The first rows of a file as they would be read.
struct ImportPreview
{
    QString fileName;
    qint64 size = 0; ///< bytes
    QList<timeline::MachineEvent> events;
    QList<feeds::RefusedRow> refusals; ///< met on the way to these rows
};

/// Imports a file of machine events: seals it as evidence, streams the sealed copy into the mirror ten
/// thousand rows a transaction, and writes workspace.file_imported with what came of it. Returns at
/// once; the work is done on the mirror's writer and the entry is written from the store's thread, so
/// that thread must have an event loop.
///
/// Refused in a workspace open for reading, Invalid for a file that is not of the format (or, strictly,
/// has a bad row: then nothing is written), Storage when a disk fails: the rows of the transactions
/// before it stay, and giving the same file again adds the rest. Cancelling keeps the rows added so far,
/// which are facts, and writes no entry, because the file was not imported.
QFuture<base::Result<Imported>> importFile(store::Store &store, const Import &import,
                                           const ImportProgressPtr &progress);

/// The same, waited for; for a command. `rows`, `done` and `cancelled` may be used from another thread
/// or a signal handler meanwhile.
base::Result<Imported> importFileNow(store::Store &store, const Import &import, const ImportProgressPtr &progress);

/// Reads the first `rows` rows and nothing more; off the window's thread, for files can be slow.
base::Result<ImportPreview> previewImport(const QString &path, int rows = 5);

} // namespace desk
