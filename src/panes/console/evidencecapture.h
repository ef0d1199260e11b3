#pragma once

#include "base/worker.h"
#include "domain/incidents/evidencecollected.h"
#include "panes/console/console.h"
#include "store/evidence/evidencefolder.h"

namespace console {

/// What is to be captured: a file, or what was pasted.
struct CaptureSource
{
    QString path; ///< empty for what was pasted
    QByteArray bytes = {};
    QString name = {}; ///< of what was pasted: "clipboard.png"

    QString title() const { return path.isEmpty() ? name : path.section(u'/', -1); }
    bool operator==(const CaptureSource &) const = default;
};

/// Reads evidence into its folder while hashing it, on a thread of its own, shown among the long work and cancelled
/// there. Owned by the pane that asks; ending it waits for what was cancelled.
class EvidenceCapture : public QObject
{
    Q_OBJECT
public:
    explicit EvidenceCapture(Console &console, QObject *parent = nullptr);
    ~EvidenceCapture() override;

    using Then = std::function<void(const base::Result<incidents::EvidenceCollected> &)>;
    /// Seals it; `then` is called in the window's thread, without a label in it.
    void capture(const CaptureSource &source, const QString &title, Then then);
    /// The same without its words: the file of something that is registered.
    void seal(const CaptureSource &source, std::function<void(const base::Result<store::Sealed> &)> then);

private:
    static QString titleOf(const CaptureSource &source);
    template<class Sealing, class Taking>
    void begin(const CaptureSource &source, Sealing sealing, Taking taking);

    Console &m_console;
    QList<std::shared_ptr<Progress>> m_running;
    base::Worker m_worker;
};

} // namespace console
