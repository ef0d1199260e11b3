#pragma once

#include "base/instant.h"

#include <QObject>
#include <QPointer>

class QTimer;

namespace shell {

class DueWatch;
class LockCover;
class MainWindow;

/// Hides the contents of every window after so many minutes without a key or the mouse, when that is
/// set, or at once when asked. The next key or click shows them again and does nothing else. Owned by
/// the window.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    IdleLock(MainWindow &window, DueWatch &clocks);

    void lock();
    void unlock();
    bool isLocked() const { return m_locked; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rewind();
    void showClocks(base::Instant now);

    MainWindow &m_window;
    DueWatch &m_clocks;
    QTimer *m_idle;
    QList<QPointer<LockCover>> m_covers;
    bool m_locked = false;
};

} // namespace shell
