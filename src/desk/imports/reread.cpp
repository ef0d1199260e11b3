#include "desk/imports/reread.h"

#include "desk/imports/importformats.h"
#include "domain/workspace/workspace.h"

#include <QFile>

namespace desk {

using base::Done;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

/// The import as it was wished for then.
Result<Import> asImported(const workspace::Import &entry)
{
    Import import;
    import.path = entry.fileName;
    import.format = entry.format;
    import.repository = entry.repository;
    import.artifact = entry.artifact;
    import.options.lane = entry.lane;
    if (!entry.zone.isEmpty())
        import.options.zone = QTimeZone(entry.zone.toLatin1());
    const Result<timeline::ColumnMapping> mapping = timeline::parseMapping(entry.mapping);
    if (!mapping)
        return mapping.error();
    import.options.mapping = *mapping;
    return import;
}

/// One run over all files, on the mirror's writer.
class Rereading
{
public:
    Rereading(const store::Folder &folder, QList<workspace::Import> imports, const ImportProgressPtr &progress)
        : m_evidence(folder.evidence())
        , m_imports(std::move(imports))
        , m_progress(progress)
    {
    }

    Result<Reread> run(store::Database &mirror)
    {
        m_progress->total = m_imports.size();
        m_reread.files = m_imports.size();
        for (const workspace::Import &entry : std::as_const(m_imports)) {
            if (m_progress->cancelled)
                break;
            const Result<bool> whole = store::isFeedWhole(mirror, entry.format, entry.sha256);
            if (!whole)
                return whole.error();
            if (!*whole)
                readAgain(mirror, entry);
            ++m_progress->done;
        }
        m_reread.cancelled = m_progress->cancelled;
        return m_reread;
    }

private:
    void readAgain(store::Database &mirror, const workspace::Import &entry)
    {
        const Done read = take(mirror, entry);
        if (!read)
            m_reread.missing.append(QStringLiteral("%1: %2").arg(entry.fileName, read.error().text()));
        else
            ++m_reread.again;
    }

    Done take(store::Database &mirror, const workspace::Import &entry)
    {
        const Result<Import> import = asImported(entry);
        const Result<const ImportFormat *> format = importFormatNamed(entry.format);
        if (!import || !format)
            return !import ? import.error() : format.error();
        if (const Done sound = m_evidence.check(entry.sha256, entry.size); !sound)
            return sound;
        QFile file(m_evidence.pathOf(entry.sha256));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Storage, QStringLiteral("its evidence cannot be read"), file.errorString()};
        const std::unique_ptr<FileIntake> intake = (*format)->intake(*import);
        ImportProgress bytes; // the run's own counts files
        const Done taken = intake->take(
            file, {.format = entry.format, .sha256 = entry.sha256, .fileName = entry.fileName, .readAt = entry.at},
            mirror, bytes);
        m_reread.rows += intake->taken().added;
        m_progress->rows += intake->taken().read;
        (void)mirror.checkpoint();
        return taken;
    }

    const store::EvidenceFolder m_evidence;
    const QList<workspace::Import> m_imports;
    const ImportProgressPtr m_progress;
    Reread m_reread;
};

} // namespace

QFuture<Result<Reread>> rereadImports(store::Store &store, const ImportProgressPtr &progress)
{
    if (store.isReadOnly())
        return QtFuture::makeReadyFuture(
            Result<Reread>(Error{ErrorKind::Refused, QStringLiteral("This workspace is open for reading only"),
                                 QStringLiteral("copy it into a folder of your own first")}));
    const auto read = [&store, progress](const Result<journal::SubjectPtr> &subject) {
        if (!subject)
            return QtFuture::makeReadyFuture(Result<Reread>(subject.error()));
        const auto workspace = std::dynamic_pointer_cast<const workspace::Workspace>(*subject);
        auto rereading = std::make_shared<Rereading>(
            store.folder(), workspace ? workspace->imports : QList<workspace::Import>(), progress);
        return store.writeMirror([rereading](store::Database &mirror) { return rereading->run(mirror); });
    };
    return store.subject(store.bearings().workspaceId).then(read).unwrap();
}

} // namespace desk
