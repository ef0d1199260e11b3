#include "panes/shell/panearea.h"

#include "panes/console/pane.h"
#include "panes/look/button.h"
#include "panes/look/emptystate.h"
#include "panes/shell/panewindow.h"

#include <QApplication>
#include <QSettings>
#include <QStackedLayout>

namespace shell {

PaneArea::PaneArea(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_allOut(new look::EmptyState(tr("Every pane is in a window of its own"),
                                    tr("Close such a window and its pane comes back here."), this))
{
    m_stack->addWidget(m_allOut);
    connect(m_allOut->addVerb(tr("Bring all back")), &QPushButton::clicked, this, [this] {
        const QStringList names = m_windows.keys();
        for (const QString &name : names)
            bringBack(name);
    });
}

PaneArea::~PaneArea()
{
    qDeleteAll(m_windows);
}

void PaneArea::add(console::Pane *pane)
{
    m_panes.append(pane);
    m_stack->addWidget(pane);
    if (!m_current)
        setCurrent(pane);
}

console::Pane *PaneArea::pane(const QString &name) const
{
    const auto found =
        std::find_if(m_panes.begin(), m_panes.end(), [&](const console::Pane *pane) { return pane->name() == name; });
    return found == m_panes.end() ? nullptr : *found;
}

console::Pane *PaneArea::front() const
{
    const auto *window = qobject_cast<const PaneWindow *>(QApplication::activeWindow());
    // A window that is closing has given its pane back already.
    const bool holdsPane = window && window->pane() && m_windows.value(window->pane()->name()) == window;
    return holdsPane ? window->pane() : m_current;
}

void PaneArea::setCurrent(console::Pane *pane)
{
    m_current = pane;
    m_stack->setCurrentWidget(pane ? static_cast<QWidget *>(pane) : m_allOut);
    Q_EMIT currentChanged();
}

bool PaneArea::bring(const QString &name)
{
    console::Pane *wanted = pane(name);
    if (!wanted)
        return false;
    if (PaneWindow *window = windowOf(name)) {
        window->showNormal();
        window->raise();
        window->activateWindow();
    } else if (wanted != m_current) {
        setCurrent(wanted);
    }
    wanted->focusHome();
    return true;
}

void PaneArea::leaveFor(const console::Pane *gone)
{
    if (gone != m_current)
        return;
    const auto here = std::find_if(m_panes.begin(), m_panes.end(), [&](const console::Pane *pane) {
        return pane != gone && !m_windows.contains(pane->name());
    });
    setCurrent(here == m_panes.end() ? nullptr : *here);
}

void PaneArea::tearOut(const QString &name)
{
    console::Pane *leaving = pane(name);
    if (!leaving || m_windows.contains(name))
        return;
    leaveFor(leaving);
    m_stack->removeWidget(leaving);
    auto *window = new PaneWindow(leaving);
    m_windows.insert(name, window);
    describe(window);
    // Deferred: the window is inside its own closeEvent.
    connect(
        window, &PaneWindow::closed, this, [this, name] { bringBack(name); }, Qt::QueuedConnection);
    window->restoreGeometry(m_geometries.value(name));
    window->show();
    leaving->show();
    leaving->focusHome();
    Q_EMIT windowsChanged();
}

void PaneArea::bringBack(const QString &name)
{
    PaneWindow *window = m_windows.take(name);
    if (!window)
        return;
    m_geometries.insert(name, window->saveGeometry());
    console::Pane *pane = window->release();
    m_stack->addWidget(pane);
    window->hide();
    window->deleteLater();
    Q_EMIT windowsChanged();
    setCurrent(pane);
    pane->focusHome();
}

void PaneArea::describe(PaneWindow *window) const
{
    window->setMode(m_mode);
    window->setWindowTitle(m_suffix.isEmpty() ? window->pane()->title()
                                              : QStringLiteral("%1 · %2").arg(window->pane()->title(), m_suffix));
}

void PaneArea::setWorkspace(const QString &suffix, const look::Spans &mode)
{
    m_suffix = suffix;
    m_mode = mode;
    for (PaneWindow *window : std::as_const(m_windows))
        describe(window);
}

void PaneArea::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("current"), m_current ? m_current->name() : QString());
    settings.setValue(QStringLiteral("out"), QStringList(m_windows.keys()));
    for (const console::Pane *pane : m_panes) {
        settings.beginGroup(QStringLiteral("pane-") + pane->name());
        const PaneWindow *window = windowOf(pane->name());
        settings.setValue(QStringLiteral("geometry"),
                          window ? window->saveGeometry() : m_geometries.value(pane->name()));
        pane->save(settings);
        settings.endGroup();
    }
}

void PaneArea::restore(QSettings &settings)
{
    const QString current = settings.value(QStringLiteral("current")).toString();
    const QStringList out = settings.value(QStringLiteral("out")).toStringList();
    for (console::Pane *pane : std::as_const(m_panes)) {
        settings.beginGroup(QStringLiteral("pane-") + pane->name());
        m_geometries.insert(pane->name(), settings.value(QStringLiteral("geometry")).toByteArray());
        pane->restore(settings);
        settings.endGroup();
    }
    for (const QString &name : out)
        tearOut(name);
    if (console::Pane *before = pane(current); before && !m_windows.contains(current))
        setCurrent(before);
}

} // namespace shell
