#include "desk/timeline/importfile.h"

#include "base/text.h"
#include "domain/workspace/fileimported.h"
#include "store/mirror/mirrorintake.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

namespace desk {

using base::Done;
using base::Error;
using base::ErrorKind;
using base::Result;
using feeds::AuditOptions;
using feeds::AuditReading;

namespace {

constexpr int rowsABatch = 10'000;
constexpr int batchesACheckpoint = 2; // about 16 MB of write-ahead log
constexpr qsizetype previewChunk = 64 << 10;
constexpr qsizetype longestFileName = 400; // of the entry's field

Error unreadable(const QFile &file)
{
    return {ErrorKind::Storage, QStringLiteral("%1 cannot be read").arg(file.fileName()), file.errorString()};
}

/// Anything else than a file may never end.
Done beFile(const QString &path)
{
    if (QFileInfo(path).isFile())
        return base::done();
    const bool there = QFileInfo::exists(path);
    return Error{ErrorKind::Invalid,
                 QStringLiteral("%1 %2").arg(path, there ? u"is not a file"_qs : u"is not there"_qs)};
}

/// The beginning of a file, so that looking at one that is large and wrong does not read all of it.
class Beginning : public QFile
{
public:
    static constexpr qint64 length = 8 << 20;
    using QFile::QFile;
    bool isCut() const { return size() > length; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        return QFile::readData(to, std::min(most, std::max<qint64>(0, length - pos())));
    }
};

/// One import on the mirror's writer; made for one run.
class Importing
{
public:
    Importing(const store::Folder &folder, const Import &import, const ImportProgressPtr &progress)
        : m_folder(folder)
        , m_import(import)
        , m_progress(progress)
        , m_name(QFileInfo(import.path).fileName())
    {
    }

    Result<Imported> run(store::Database &mirror)
    {
        if (const Done regular = beFile(m_import.path); !regular)
            return regular.error();
        m_progress->total = QFileInfo(m_import.path).size();
        if (const Done fine = m_import.strict ? check() : base::done(); !fine)
            return stopped(fine.error());
        if (const Done sealed = seal(); !sealed)
            return stopped(sealed.error());
        const Done taken = take(mirror);
        (void)mirror.checkpoint();
        if (!taken)
            return stopped(taken.error());
        return m_imported;
    }

private:
    /// Whether the whole file is good, before anything is written.
    Done check()
    {
        QFile file(m_import.path);
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(file);
        const auto enough = [](const QList<timeline::MachineEvent> &, qint64) { return false; };
        const Result<AuditReading> reading = feeds::readGithubAudit(file, m_name, enough, AuditOptions{.strict = true});
        return reading ? base::done() : Done(reading.error());
    }

    Done seal()
    {
        const store::EvidenceFolder evidence(m_folder.evidence());
        Result<store::Sealed> sealed =
            evidence.seal(m_import.path, [this](qint64, qint64) { return !m_progress->cancelled; });
        if (!sealed)
            return sealed.error();
        m_imported.evidence = *std::move(sealed);
        m_progress->total = m_imported.evidence.size;
        return base::done();
    }

    /// Reads the sealed copy, so that what is in the mirror is what was kept.
    Done take(store::Database &mirror)
    {
        QFile file(store::EvidenceFolder(m_folder.evidence()).pathOf(m_imported.evidence.sha256));
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(file);
        store::MirrorIntake intake(mirror);
        Done written = base::done();
        int batches = 0;
        QElapsedTimer timer;
        timer.start();
        const auto takeBatch = [&](const QList<timeline::MachineEvent> &events, qint64 bytes) {
            if (m_progress->cancelled)
                return false;
            written = add(intake, events);
            if (written && ++batches % batchesACheckpoint == 0)
                written = mirror.checkpoint();
            m_progress->done = bytes;
            return written.ok() && !m_progress->cancelled;
        };
        const Result<AuditReading> reading =
            feeds::readGithubAudit(file, m_name, takeBatch, AuditOptions{.batch = rowsABatch});
        m_imported.took = base::Duration(timer.nsecsElapsed() / 1000);
        if (!written)
            return written;
        if (!reading)
            return reading.error();
        m_imported.refused = reading->refused;
        m_imported.refusals = reading->refusals;
        m_imported.cancelled = m_progress->cancelled;
        return base::done();
    }

    Done add(store::MirrorIntake &intake, const QList<timeline::MachineEvent> &events)
    {
        const Result<store::Intake> part = intake.add(events);
        if (!part)
            return part.error();
        m_imported.read += part->read;
        m_imported.added += part->added;
        m_imported.known += part->known;
        m_progress->rows += part->read;
        return base::done();
    }

    /// Somebody who cancels is not told of the error that stopping looks like from inside.
    Result<Imported> stopped(Error error)
    {
        if (m_progress->cancelled) {
            m_imported.cancelled = true;
            return m_imported;
        }
        if (m_imported.added > 0)
            error.what += QStringLiteral(". The %1 rows before it were added; import the file again for the rest")
                              .arg(m_imported.added);
        return error;
    }

    const store::Folder m_folder;
    const Import m_import;
    const ImportProgressPtr m_progress;
    const QString m_name;
    Imported m_imported;
};

Done allowed(const store::Store &store, const Import &import)
{
    if (store.isReadOnly())
        return Error{ErrorKind::Refused, QStringLiteral("This workspace is open for reading only"),
                     QStringLiteral("import into a workspace of your own")};
    if (import.format != feeds::githubAuditSource())
        return Error{ErrorKind::Invalid, QStringLiteral("There is no import format “%1”").arg(import.format),
                     QStringLiteral("known: %1").arg(feeds::githubAuditSource())};
    return base::done();
}

QFuture<Result<Imported>> begin(store::Store &store, const Import &import, const ImportProgressPtr &progress)
{
    if (const Done fine = allowed(store, import); !fine)
        return QtFuture::makeReadyFuture(Result<Imported>(fine.error()));
    auto importing = std::make_shared<Importing>(store.folder(), import, progress);
    return store.writeMirror([importing](store::Database &mirror) { return importing->run(mirror); });
}

journal::Deed deedOf(const store::Store &store, const Import &import, const Imported &imported)
{
    workspace::FileImported entry;
    entry.format = import.format;
    entry.fileName = base::beginning(imported.evidence.fileName, longestFileName);
    entry.sha256 = QByteArray::fromHex(imported.evidence.sha256.toLatin1());
    entry.size = imported.evidence.size;
    entry.rows = imported.read;
    entry.added = imported.added;
    entry.known = imported.known;
    entry.refused = imported.refused;
    return {{journal::draft<workspace::Workspace>(store.bearings().workspaceId, entry, import.by)},
            QStringLiteral("Imported %1").arg(imported.evidence.fileName)};
}

/// The rows are there; only the entry is missing.
Error unwritten(Error error)
{
    error.what = QStringLiteral("The rows were added, but the import could not be written down: %1").arg(error.what);
    return error;
}

} // namespace

QFuture<Result<Imported>> importFile(store::Store &store, const Import &import, const ImportProgressPtr &progress)
{
    const auto finish = [&store, import](const Result<Imported> &imported) {
        store.announceMirror(); // also after a failure: what was added is there
        if (!imported || imported->cancelled)
            return QtFuture::makeReadyFuture(imported);
        return store.commit(deedOf(store, import, *imported))
            .then([imported](const Result<store::Committed> &committed) {
                return committed ? imported : Result<Imported>(unwritten(committed.error()));
            });
    };
    return begin(store, import, progress).then(&store, finish).unwrap();
}

Result<Imported> importFileNow(store::Store &store, const Import &import, const ImportProgressPtr &progress)
{
    const Result<Imported> imported = begin(store, import, progress).result();
    store.announceMirror();
    if (!imported || imported->cancelled)
        return imported;
    const Result<store::Committed> committed = store.commit(deedOf(store, import, *imported)).result();
    return committed ? imported : Result<Imported>(unwritten(committed.error()));
}

Result<ImportPreview> previewImport(const QString &path, int rows)
{
    if (const Done regular = beFile(path); !regular)
        return regular.error();
    Beginning file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file);
    ImportPreview preview{.fileName = QFileInfo(path).fileName(), .size = file.size()};
    const auto first = [&](const QList<timeline::MachineEvent> &events, qint64) {
        preview.events = events;
        return events.size() < rows;
    };
    const Result<AuditReading> reading =
        feeds::readGithubAudit(file, preview.fileName, first, AuditOptions{.batch = rows, .chunk = previewChunk});
    if (!reading)
        return reading.error();
    preview.refusals = reading->refusals;
    if (file.isCut() && !reading->cancelled && reading->refused == preview.refusals.size() && reading->refused > 0)
        preview.refusals.removeLast(); // where the beginning ends
    return preview;
}

} // namespace desk
