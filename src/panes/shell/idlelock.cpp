#include "panes/shell/idlelock.h"

#include "panes/console/console.h"
#include "panes/shell/commandpalette.h"
#include "panes/shell/duewatch.h"
#include "panes/shell/guides.h"
#include "panes/shell/keyoverlay.h"
#include "panes/shell/lockcover.h"
#include "panes/shell/mainwindow.h"
#include "panes/shell/preferences.h"
#include "panes/shell/verbs.h"

#include <QApplication>
#include <QTimer>

namespace shell {

IdleLock::IdleLock(MainWindow &window, DueWatch &clocks)
    : QObject(&window)
    , m_window(window)
    , m_clocks(clocks)
    , m_idle(new QTimer(this))
{
    m_idle->setSingleShot(true);
    connect(m_idle, &QTimer::timeout, this, &IdleLock::lock);
    connect(&window.preferences(), &Preferences::changed, this, &IdleLock::rewind);
    connect(&window.console(), &console::Console::tick, this, &IdleLock::showClocks);
    window.verbs().add(QStringLiteral("window.hide-contents"), tr("Hide contents now"), tr("Window"),
                       QKeySequence(QStringLiteral("Ctrl+Shift+L")), [this] { lock(); });
    qApp->installEventFilter(this);
    rewind();
}

void IdleLock::rewind()
{
    const int minutes = m_window.preferences().lockMinutes();
    if (minutes > 0 && !m_locked)
        m_idle->start(std::chrono::minutes(minutes));
    else
        m_idle->stop();
}

void IdleLock::lock()
{
    if (m_locked)
        return;
    m_locked = true;
    m_idle->stop();
    m_window.guides().palette().leave();
    m_window.guides().keys().leave();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        if (window->windowType() == Qt::Popup)
            window->close();
        else if (window->windowType() == Qt::Window || window->windowType() == Qt::Dialog)
            m_covers.append(new LockCover(window));
    }
    showClocks(m_window.console().now());
}

void IdleLock::unlock()
{
    m_locked = false;
    for (const QPointer<LockCover> &cover : std::as_const(m_covers)) {
        if (cover)
            cover->deleteLater();
    }
    m_covers.clear();
    rewind();
}

void IdleLock::showClocks(base::Instant now)
{
    for (const QPointer<LockCover> &cover : std::as_const(m_covers)) {
        if (cover)
            cover->setClocks(m_clocks.rows(), now);
    }
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // or a shortcut would act behind the cover
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
        if (m_locked) {
            event->accept();
            if (event->type() != QEvent::ShortcutOverride)
                unlock();
            return true;
        }
        rewind();
        break;
    case QEvent::MouseMove:
    case QEvent::Wheel:
        rewind();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shell
