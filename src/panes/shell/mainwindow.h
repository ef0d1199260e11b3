#pragma once

#include "panes/shell/fittings.h"
#include "store/store.h"

#include <QWidget>

namespace console {
class Console;
class Pane;
} // namespace console

namespace look {
class Rail;
}

namespace shell {

class Dialogs;
class Guides;
class IdleLock;
class Notices;
class PaneArea;
class UndoBar;
class Verbs;
class WorkspaceFacts;

/// The window of one open workspace: the rail, one pane at a time, the strip of state, the errors and
/// the undo bar. Owns the store, the console and the panes; remembers its layout when it closes.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<store::Store> store, const Fittings &fittings);
    ~MainWindow() override;

    console::Console &console() const { return *m_console; }
    PaneArea &area() const { return *m_area; }
    Verbs &verbs() const { return *m_verbs; }
    WorkspaceFacts &facts() const { return *m_facts; }
    UndoBar &undoBar() const { return *m_undo; }
    look::Rail &rail() const { return *m_rail; }
    Preferences &preferences() const { return m_preferences; }
    Guides &guides() const { return *m_guides; }
    Dialogs &dialogs() const { return *m_dialogs; }
    IdleLock &lock() const { return *m_lock; }

    /// Carries out a verb by id: one of the window, of the front pane, or of any other pane, which
    /// then comes to the front. False when there is none or it cannot be carried out now.
    bool invoke(const QString &verb);
    /// Every verb that can be carried out now: the front pane's, then the window's.
    QList<QAction *> offered() const;
    /// Where errors of the window in front are shown.
    Notices &notices() const;

    /// Comes to the front of the desktop.
    void raiseToUser();
    void saveLayout();
    /// As it was when it closed; what does not fit the screens of today is moved there.
    void restoreLayout();

Q_SIGNALS:
    void closed();
    /// Another workspace is to be opened instead.
    void leaveWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void makePanes(const PaneFactories &panes);
    void makeVerbs(const Fittings &fittings);
    void watchClocks();
    void follow();
    void showBadge(const console::Pane *pane);
    void refreshTitle();

    std::unique_ptr<store::Store> m_store;
    Preferences &m_preferences;
    std::unique_ptr<console::Console> m_console;
    WorkspaceFacts *m_facts;
    Verbs *m_verbs;
    look::Rail *m_rail;
    Notices *m_notices;
    PaneArea *m_area;
    UndoBar *m_undo;
    Guides *m_guides = nullptr;
    Dialogs *m_dialogs = nullptr;
    IdleLock *m_lock = nullptr;
};

} // namespace shell
