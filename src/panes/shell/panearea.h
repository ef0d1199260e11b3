#pragma once

#include "models/look/span.h"

#include <QHash>
#include <QWidget>

class QSettings;
class QStackedLayout;

namespace console {
class Pane;
}

namespace look {
class EmptyState;
}

namespace shell {

class PaneWindow;

/// Where the panes are: one at a time in the main window, any of them in a window of its own. Owns
/// the panes and their windows.
class PaneArea : public QWidget
{
    Q_OBJECT

public:
    explicit PaneArea(QWidget *parent = nullptr);
    ~PaneArea() override;

    /// Takes ownership; the first one added is shown.
    void add(console::Pane *pane);
    const QList<console::Pane *> &panes() const { return m_panes; }
    console::Pane *pane(const QString &name) const;
    /// The pane in the main window; none when all are in windows of their own.
    console::Pane *current() const { return m_current; }
    /// The pane of the window that has the keyboard.
    console::Pane *front() const;
    /// The window a pane is in when it is torn out, else nullptr.
    PaneWindow *windowOf(const QString &name) const { return m_windows.value(name); }

    /// Brings a pane to the front: here, or its window when it is torn out. False for an unknown name.
    bool bring(const QString &name);
    void tearOut(const QString &name);
    void bringBack(const QString &name);
    /// What torn-out windows say of the workspace: the end of their title and their strip.
    void setWorkspace(const QString &suffix, const look::Spans &mode);

    void save(QSettings &settings) const;
    void restore(QSettings &settings);

Q_SIGNALS:
    void currentChanged();
    void windowsChanged();

private:
    void setCurrent(console::Pane *pane);
    void leaveFor(const console::Pane *gone);
    void describe(PaneWindow *window) const;

    QStackedLayout *m_stack;
    look::EmptyState *m_allOut;
    QList<console::Pane *> m_panes;
    QHash<QString, PaneWindow *> m_windows;
    QHash<QString, QByteArray> m_geometries;
    console::Pane *m_current = nullptr;
    QString m_suffix;
    look::Spans m_mode;
};

} // namespace shell
