#pragma once

#include "base/worker.h"
#include "domain/incidents/evidencecollected.h"
#include "panes/console/console.h"

namespace panes {

/// Reads a file into the evidence folder while hashing it, on a thread of its own, shown among the long
/// work and cancelled there. Owned by the pane that asks; ending it waits for what was cancelled.
class EvidenceCapture : public QObject
{
    Q_OBJECT
public:
    explicit EvidenceCapture(console::Console &console, QObject *parent = nullptr);
    ~EvidenceCapture() override;

    using Then = std::function<void(const base::Result<incidents::EvidenceCollected> &)>;
    /// Seals the file at `path`; `then` is called in the window's thread, without a label in it.
    void capture(const QString &path, const QString &title, Then then);

private:
    console::Console &m_console;
    QList<std::shared_ptr<console::Progress>> m_running;
    base::Worker m_worker;
};

} // namespace panes
