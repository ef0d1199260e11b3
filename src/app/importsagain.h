#pragma once

#include "desk/imports/reread.h"

#include <QObject>
#include <QTimer>

namespace console {
class Console;
} // namespace console

namespace app {

/// A mirror that was thrown away or restored without its rows gets them back from the sealed files, a little after
/// the window has opened. Says so in the list of long work when it takes long or anything came of it. Owned by the
/// window; read-only workspaces are left as they are.
class ImportsAgain : public QObject
{
    Q_OBJECT

public:
    explicit ImportsAgain(console::Console &console, QObject *parent = nullptr);
    ~ImportsAgain() override;

    void start();

Q_SIGNALS:
    void finished();

private:
    void show();
    void finish(const base::Result<desk::Reread> &reread);

    console::Console &m_console;
    QTimer m_timer;
    desk::ImportProgressPtr m_progress;
    int m_activity = 0; ///< 0 while nothing is shown
    bool m_running = false;
};

} // namespace app
