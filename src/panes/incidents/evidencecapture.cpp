#include "panes/incidents/evidencecapture.h"

#include "base/whendone.h"
#include "store/evidence/evidencefolder.h"

namespace panes {

namespace {

incidents::EvidenceCollected collected(const store::Sealed &sealed, const QString &path, const QString &title)
{
    incidents::EvidenceCollected file;
    file.title = title;
    file.kindOfEvidence = QStringLiteral("file");
    file.fileName = sealed.fileName;
    file.sha256 = QByteArray::fromHex(sealed.sha256.toLatin1());
    file.size = sealed.size;
    file.mediaType = sealed.mediaType;
    file.source = path;
    return file;
}

} // namespace

EvidenceCapture::EvidenceCapture(console::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_worker(QStringLiteral("evidence"))
{
}

EvidenceCapture::~EvidenceCapture()
{
    for (const std::shared_ptr<console::Progress> &progress : std::as_const(m_running))
        progress->cancelled = true;
}

void EvidenceCapture::capture(const QString &path, const QString &title, Then then)
{
    auto progress = std::make_shared<console::Progress>();
    m_running.append(progress);
    const int activity =
        m_console.activities().begin(tr("Sealing %1").arg(path.section(u'/', -1)), tr("bytes"), progress);
    const store::EvidenceFolder folder(m_console.store().folder().evidence());
    base::whenDone(
        m_worker.run([folder, path, progress] {
            return folder.seal(path, [progress](qint64 done, qint64 total) {
                progress->done = done;
                progress->total = total;
                return !progress->cancelled;
            });
        }),
        this, [this, activity, progress, path, title, then](const base::Result<store::Sealed> &sealed) {
            m_running.removeAll(progress);
            m_console.activities().finish(activity, sealed ? sealed->sha256.left(16) : sealed.error().what, !sealed);
            then(sealed ? base::Result<incidents::EvidenceCollected>(collected(*sealed, path, title)) : sealed.error());
        });
}

} // namespace panes
