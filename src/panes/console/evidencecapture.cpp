#include "panes/console/evidencecapture.h"

#include "base/whendone.h"
#include "desk/evidence/sealevidence.h"

namespace console {

namespace {

QString shortHash(const incidents::EvidenceCollected &sealed)
{
    return QString::fromLatin1(sealed.sha256.toHex().left(16));
}

QString shortHash(const store::Sealed &sealed)
{
    return sealed.sha256.left(16);
}

} // namespace

EvidenceCapture::EvidenceCapture(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_worker(QStringLiteral("evidence"))
{
}

EvidenceCapture::~EvidenceCapture()
{
    for (const std::shared_ptr<Progress> &progress : std::as_const(m_running))
        progress->cancelled = true;
}

QString EvidenceCapture::titleOf(const CaptureSource &source)
{
    return tr("Sealing %1").arg(source.title());
}

/// `sealing` runs on the worker; it is told of progress and asks whether to go on.
template<class Sealing, class Taking>
void EvidenceCapture::begin(const CaptureSource &source, Sealing sealing, Taking taking)
{
    auto progress = std::make_shared<Progress>();
    m_running.append(progress);
    const int activity = m_console.activities().begin(titleOf(source), QStringLiteral("bytes"), progress);
    const auto step = [progress](qint64 done, qint64 total) {
        progress->done = done;
        progress->total = total;
        return !progress->cancelled;
    };
    base::whenDone(m_worker.run([sealing, step] { return sealing(step); }), this,
                   [this, activity, progress, taking](const auto &sealed) {
                       m_running.removeAll(progress);
                       m_console.activities().finish(activity, sealed ? shortHash(*sealed) : sealed.error().what,
                                                     !sealed);
                       taking(sealed);
                   });
}

void EvidenceCapture::capture(const CaptureSource &source, const QString &title, Then then)
{
    const store::EvidenceFolder folder(m_console.store().folder().evidence());
    begin(
        source,
        [folder, source, title](const store::EvidenceFolder::Progress &step) {
            return source.path.isEmpty() ? desk::sealEvidence(folder, source.bytes, source.name, title)
                                         : desk::sealEvidence(folder, source.path, title, {}, step);
        },
        std::move(then));
}

void EvidenceCapture::seal(const CaptureSource &source, std::function<void(const base::Result<store::Sealed> &)> then)
{
    const store::EvidenceFolder folder(m_console.store().folder().evidence());
    begin(
        source,
        [folder, source](const store::EvidenceFolder::Progress &step) {
            return source.path.isEmpty() ? folder.seal(source.bytes, source.name) : folder.seal(source.path, step);
        },
        std::move(then));
}

} // namespace console
