#pragma once

#include "base/worker.h"
#include "store/workspace/folder.h"

#include <QObject>
#include <QTimer>

namespace console {
class Console;
} // namespace console

namespace app {

/// Makes the first backup of each day while a window is open, a little after it opened so as not to be
/// in anybody's way. Reads over a connection and a thread of its own; a failure is shown, because a
/// backup that silently does not happen is none. Owned by the window; read-only workspaces have none.
class DailyBackup : public QObject
{
    Q_OBJECT

public:
    explicit DailyBackup(console::Console &console, QObject *parent = nullptr);

    /// Makes today's if there is none yet.
    void make();

Q_SIGNALS:
    /// The path of the backup; empty when there was one of today already.
    void made(const QString &path);

private:
    console::Console &m_console;
    QTimer m_timer;
    base::Worker m_worker;
};

} // namespace app
