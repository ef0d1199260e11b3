#include "panes/shell/windowverbs.h"

#include "panes/console/console.h"
#include "panes/console/pane.h"
#include "panes/look/rail.h"
#include "panes/shell/dialogs.h"
#include "panes/shell/mainwindow.h"
#include "panes/shell/panearea.h"
#include "panes/shell/paneprint.h"
#include "panes/shell/takeback.h"
#include "panes/shell/undobar.h"
#include "panes/shell/verbs.h"

#include <QApplication>
#include <QClipboard>

namespace shell {

WindowVerbs::WindowVerbs(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    addPlaces();
    addPaneVerbs();
    addPaper();
    addTakingBack();
    addWorkspace();
    connect(&window.area(), &PaneArea::currentChanged, this, &WindowVerbs::refresh);
    connect(&window.area(), &PaneArea::windowsChanged, this, &WindowVerbs::refresh);
    connect(&window.undoBar(), &UndoBar::changed, this, &WindowVerbs::refresh);
    connect(qApp, &QApplication::focusChanged, this, &WindowVerbs::refresh);
    refresh();
}

void WindowVerbs::addPlaces()
{
    int number = 0;
    for (const console::Pane *pane : m_window.area().panes()) {
        const QKeySequence key = ++number <= 9 ? QKeySequence(QStringLiteral("Ctrl+%1").arg(number)) : QKeySequence();
        m_window.verbs().add(QStringLiteral("go.") + pane->name(), tr("Go to %1").arg(pane->title()), tr("Go"), key,
                             [this, name = pane->name()] { m_window.area().bring(name); });
    }
    m_window.verbs().add(QStringLiteral("window.next-part"), tr("Next part of the window"), tr("Go"),
                         QKeySequence(QStringLiteral("F6")), [this] { nextPart(1); });
    m_window.verbs().add(QStringLiteral("window.previous-part"), tr("Previous part of the window"), tr("Go"),
                         QKeySequence(QStringLiteral("Shift+F6")), [this] { nextPart(-1); });
}

void WindowVerbs::addPaneVerbs()
{
    Verbs &verbs = m_window.verbs();
    verbs.add(QStringLiteral("pane.tear-out"), tr("Move this pane to a window of its own"), tr("Window"),
              QKeySequence(QStringLiteral("Ctrl+Shift+O")), [this] {
                  if (const console::Pane *front = m_window.area().front())
                      m_window.area().tearOut(front->name());
              });
    verbs.add(QStringLiteral("pane.bring-back"), tr("Bring this pane back to the main window"), tr("Window"),
              QKeySequence(QStringLiteral("Ctrl+Shift+B")), [this] {
                  if (const console::Pane *front = m_window.area().front())
                      m_window.area().bringBack(front->name());
              });
    verbs.add(QStringLiteral("window.zone"), tr("Show times in UTC, local time or the incident's zone"), tr("Window"),
              QKeySequence(QStringLiteral("Ctrl+Shift+T")), [this] { m_window.console().zones().cycle(); });
    verbs.add(QStringLiteral("copy.markdown"), tr("Copy the selection as Markdown"), tr("Copy and print"),
              QKeySequence(QStringLiteral("Ctrl+Shift+C")), [this] {
                  if (const console::Pane *front = m_window.area().front())
                      QApplication::clipboard()->setText(front->selectionAsMarkdown());
              });
    verbs.add(QStringLiteral("copy.table"), tr("Copy the selection as a table"), tr("Copy and print"),
              QKeySequence(QStringLiteral("Ctrl+Alt+C")), [this] {
                  if (const console::Pane *front = m_window.area().front())
                      QApplication::clipboard()->setText(front->selectionAsTable());
              });
}

void WindowVerbs::addPaper()
{
    m_window.verbs().add(QStringLiteral("pane.print"), tr("Print this pane or save it as PDF"), tr("Copy and print"),
                         QKeySequence(QStringLiteral("Ctrl+P")), [this] {
                             if (console::Pane *front = m_window.area().front())
                                 paneprint::ask(*front, front->window());
                         });
}

void WindowVerbs::addTakingBack()
{
    Verbs &verbs = m_window.verbs();
    verbs.add(QStringLiteral("last.take-back"), tr("Strike the last entry"), tr("Last entry"),
              QKeySequence(QStringLiteral("Ctrl+Shift+Backspace")), [this] { takeBack(); });
    verbs.add(QStringLiteral("last.amend"), tr("Amend the last entry"), tr("Last entry"),
              QKeySequence(QStringLiteral("Ctrl+Shift+M")), [this] { m_window.dialogs().amendLast(); });
    connect(&m_window.undoBar(), &UndoBar::amendWanted, this, [this] { m_window.dialogs().amendLast(); });
    connect(&m_window.undoBar(), &UndoBar::takeBackWanted, this, &WindowVerbs::takeBack);
}

void WindowVerbs::addWorkspace()
{
    m_window.verbs().add(QStringLiteral("workspace.open"), tr("Open another workspace"), tr("Workspace"),
                         QKeySequence(QStringLiteral("Ctrl+O")), [this] { Q_EMIT m_window.leaveWanted(); });
    m_window.verbs().add(QStringLiteral("window.quit"), tr("Quit"), tr("Workspace"),
                         QKeySequence(QStringLiteral("Ctrl+Q")), [this] { m_window.close(); });
}

void WindowVerbs::refresh()
{
    const PaneArea &area = m_window.area();
    const console::Pane *front = area.front();
    const bool out = front && area.windowOf(front->name());
    Verbs &verbs = m_window.verbs();
    verbs.find(QStringLiteral("pane.tear-out"))->setEnabled(front && !out);
    verbs.find(QStringLiteral("pane.bring-back"))->setEnabled(out);
    const UndoBar &undo = m_window.undoBar();
    QAction *takeBack = verbs.find(QStringLiteral("last.take-back"));
    verbs.find(QStringLiteral("last.amend"))->setEnabled(!undo.amendable().isEmpty());
    takeBack->setEnabled(undo.isOffering());
    takeBack->setText(undo.restorable().isEmpty() ? tr("Strike the last entry") : tr("Restore what was struck"));
}

void WindowVerbs::takeBack()
{
    const UndoBar &undo = m_window.undoBar();
    const journal::SubjectPtr subject = undo.subject();
    if (!subject)
        return;
    console::Console &console = m_window.console();
    console.carryOut(undo.restorable().isEmpty() ? strikeAll(*subject, undo.strikable(),
                                                             tr("taken back right after it was written"), console.by())
                                                 : restoreAll(*subject, undo.restorable(), console.by()));
}

void WindowVerbs::nextPart(int step)
{
    console::Pane *front = m_window.area().front();
    QList<QWidget *> parts;
    if (front) {
        parts = front->parts();
        if (parts.isEmpty())
            parts.append(front);
    }
    const bool inMain = QApplication::activeWindow() == &m_window;
    if (inMain) {
        if (m_window.undoBar().isVisible())
            parts.append(&m_window.undoBar());
        parts.append(&m_window.rail());
    }
    parts.removeIf([](const QWidget *part) { return !part->isVisible(); });
    if (parts.isEmpty())
        return;
    qsizetype at = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && (parts.at(i) == focus || parts.at(i)->isAncestorOf(focus)))
            at = i;
    }
    const qsizetype next = at < 0 ? 0 : (at + step + parts.size()) % parts.size();
    QWidget *part = parts.at(next);
    if (part == &m_window.rail())
        m_window.rail().focusCurrent();
    else if (part == front)
        front->focusHome();
    else if (part->focusPolicy() == Qt::NoFocus && part->nextInFocusChain())
        part->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
    else
        part->setFocus(Qt::ShortcutFocusReason);
}

} // namespace shell
