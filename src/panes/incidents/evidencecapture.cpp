#include "panes/incidents/evidencecapture.h"

#include "base/whendone.h"
#include "desk/evidence/sealevidence.h"

namespace panes {

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
        m_console.activities().begin(tr("Sealing %1").arg(path.section(u'/', -1)), QStringLiteral("bytes"), progress);
    const store::EvidenceFolder folder(m_console.store().folder().evidence());
    base::whenDone(
        m_worker.run([folder, path, title, progress] {
            return desk::sealEvidence(folder, path, title, {}, [progress](qint64 done, qint64 total) {
                progress->done = done;
                progress->total = total;
                return !progress->cancelled;
            });
        }),
        this, [this, activity, progress, then](const base::Result<incidents::EvidenceCollected> &sealed) {
            m_running.removeAll(progress);
            m_console.activities().finish(
                activity, sealed ? QString::fromLatin1(sealed->sha256.toHex().left(16)) : sealed.error().what, !sealed);
            then(sealed);
        });
}

} // namespace panes
