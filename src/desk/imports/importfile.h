#pragma once

#include "desk/imports/fileintake.h"
#include "domain/journal/authorship.h"
#include "feeds/events/eventoptions.h"
#include "store/evidence/evidencefolder.h"
#include "store/store.h"

namespace desk {

/// A file somebody wants to have imported, and how.
struct Import
{
    QString path;
    QString format; ///< "github-audit"; one of `importFormats`
    feeds::EventOptions options;
    bool strict = false; ///< one bad row refuses the file before anything is written
    QString incident = {}; ///< whose evidence the file shall be, too; empty for none
    QString repository = {}; ///< "owner/name" that scanners' reports are of which do not say so themselves
    QString artifact = {}; ///< a name to know what was scanned by, instead of its tag or folder
    journal::Authorship by;
};

/// What became of a file.
struct Imported : Taken
{
    store::Sealed evidence;
    QString label; ///< "E-014" in the incident it became evidence of
};

/// Imports a file: seals it as evidence, takes the rows of the sealed copy into the mirror, and writes
/// workspace.file_imported with what came of it; for an incident also its evidence. Returns at once; the
/// work is done on the mirror's writer and the entry is written from the store's thread, so that thread
/// must have an event loop.
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

/// Invalid for anything but a file that is there: other things may never end.
base::Done beFile(const QString &path);

} // namespace desk
