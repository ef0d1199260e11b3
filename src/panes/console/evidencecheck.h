#pragma once

#include "base/worker.h"
#include "desk/evidence/lookatevidence.h"
#include "panes/console/console.h"

namespace console {

/// Hashes sealed evidence again, on a thread of its own, shown among the long work and cancelled there, and writes down
/// what it came to: always when somebody asked, else only what is wrong, or right again. A workspace that is only read
/// is looked at and never changed. One look at a time.
class EvidenceCheck : public QObject
{
    Q_OBJECT
public:
    enum class Asked { BySomebody, Daily };

    explicit EvidenceCheck(Console &console, QObject *parent = nullptr);
    ~EvidenceCheck() override;

    /// Those items of one incident, all of its items, or everything. Nothing happens while one is running.
    void run(Asked asked, const QString &incident = {}, const QStringList &items = {});
    bool isRunning() const { return m_progress != nullptr; }

Q_SIGNALS:
    /// What was found; not after a failure or a cancellation.
    void finished(const QList<desk::EvidenceLook> &looks);
    /// Whatever it came to, it is over.
    void ended();

private:
    void look(Asked asked, const QList<store::FiledItem> &items);
    void take(Asked asked, const base::Result<QList<desk::EvidenceLook>> &looks);
    void writeDown(Asked asked, const QString &incident, const QList<desk::EvidenceLook> &looks);
    void fail(const base::Error &error);
    void end(const QString &outcome, bool failed);

    Console &m_console;
    std::shared_ptr<Progress> m_progress;
    int m_activity = 0;
    base::Worker m_worker;
};

} // namespace console
