#include "desk/imports/importfile.h"

#include "base/text.h"
#include "desk/imports/importdeed.h"
#include "desk/imports/importformats.h"

#include <QFile>
#include <QFileInfo>

namespace desk {

using base::Done;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

Error cannotBeRead(const QFile &file)
{
    return {ErrorKind::Storage, QStringLiteral("%1 cannot be read").arg(file.fileName()), file.errorString()};
}

/// One import on the mirror's writer; made for one run.
class Importing
{
public:
    Importing(const store::Folder &folder, const Import &import, std::unique_ptr<FileIntake> intake,
              const ImportProgressPtr &progress)
        : m_folder(folder)
        , m_import(import)
        , m_intake(std::move(intake))
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
        static_cast<Taken &>(m_imported) = m_intake->taken();
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
            return cannotBeRead(file);
        return m_intake->check(file, m_name);
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
            return cannotBeRead(file);
        return m_intake->take(file,
                              {.format = m_import.format,
                               .sha256 = m_imported.evidence.sha256,
                               .fileName = m_name,
                               .readAt = m_import.by.occurred.at},
                              mirror, *m_progress);
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
    const std::unique_ptr<FileIntake> m_intake;
    const ImportProgressPtr m_progress;
    const QString m_name;
    Imported m_imported;
};

QFuture<Result<Imported>> begin(store::Store &store, const Import &import, const ImportProgressPtr &progress)
{
    if (store.isReadOnly())
        return QtFuture::makeReadyFuture(
            Result<Imported>(Error{ErrorKind::Refused, QStringLiteral("This workspace is open for reading only"),
                                   QStringLiteral("import into a workspace of your own")}));
    const Result<const ImportFormat *> format = importFormatNamed(import.format);
    if (!format)
        return QtFuture::makeReadyFuture(Result<Imported>(format.error()));
    auto importing = std::make_shared<Importing>(store.folder(), import, (*format)->intake(import), progress);
    return store.writeMirror([importing](store::Database &mirror) { return importing->run(mirror); });
}

/// The incident whose evidence the file becomes, as it stands; nothing when it is of none.
QFuture<Result<journal::SubjectPtr>> incidentOf(store::Store &store, const Import &import)
{
    if (import.incident.isEmpty())
        return QtFuture::makeReadyFuture(Result<journal::SubjectPtr>(journal::SubjectPtr()));
    return store.subject(import.incident);
}

/// The rows are there; only the entry is missing.
Result<Imported> unwritten(Error error)
{
    error.what = QStringLiteral("The rows were added, but the import could not be written down: %1").arg(error.what);
    return error;
}

QFuture<Result<Imported>> writeDown(store::Store &store, const Import &import, Imported imported,
                                    const Result<journal::SubjectPtr> &incident)
{
    const Result<ImportDeed> deed = incident ? importDeed(store.bearings().workspaceId, import, imported, *incident)
                                             : Result<ImportDeed>(incident.error());
    if (!deed)
        return QtFuture::makeReadyFuture(unwritten(deed.error()));
    imported.label = deed->label;
    return store.commit(deed->deed).then([imported](const Result<store::Committed> &committed) {
        return committed ? Result<Imported>(imported) : unwritten(committed.error());
    });
}

} // namespace

Done beFile(const QString &path)
{
    if (QFileInfo(path).isFile())
        return base::done();
    const bool there = QFileInfo::exists(path);
    return Error{ErrorKind::Invalid,
                 QStringLiteral("%1 %2").arg(path, there ? u"is not a file"_qs : u"is not there"_qs)};
}

QFuture<Result<Imported>> importFile(store::Store &store, const Import &import, const ImportProgressPtr &progress)
{
    const auto finish = [&store, import](const Result<Imported> &imported) {
        store.announceMirror(); // also after a failure: what was added is there
        if (!imported || imported->cancelled)
            return QtFuture::makeReadyFuture(imported);
        return incidentOf(store, import)
            .then(&store,
                  [&store, import, imported](const Result<journal::SubjectPtr> &incident) {
                      return writeDown(store, import, *imported, incident);
                  })
            .unwrap();
    };
    return begin(store, import, progress).then(&store, finish).unwrap();
}

Result<Imported> importFileNow(store::Store &store, const Import &import, const ImportProgressPtr &progress)
{
    const Result<Imported> imported = begin(store, import, progress).result();
    store.announceMirror();
    if (!imported || imported->cancelled)
        return imported;
    return writeDown(store, import, *imported, incidentOf(store, import).result()).result();
}

} // namespace desk
