#pragma once

#include <QAction>
#include <QWidget>

class QSettings;

namespace console {

class Console;

/// One key and what it does in a pane, for the key overlay.
struct KeyHint
{
    QString keys; ///< "j k", "Ctrl+R"
    QString what;
    QString group; ///< heading in the overlay
};

/// One pane of the console. The window owns it, gives it room in the main area or in a window of its
/// own, and asks it for its verbs and keys.
class Pane : public QWidget
{
    Q_OBJECT
public:
    Pane(Console &console, const QString &name, const QString &title, const QString &icon);

    Console &console() const { return m_console; }
    QString name() const { return m_name; } ///< stable: "board"
    QString title() const { return m_title; } ///< translated word on the rail
    QString icon() const { return m_icon; } ///< of look::Icons

    /// What the command palette offers while the pane is in front; owned by the pane. An action's
    /// objectName is the verb's id, its shortcut the key; disabled ones are not offered.
    virtual QList<QAction *> verbs() const { return actions(); }
    virtual QList<KeyHint> keys() const { return {}; }
    /// Where typing goes when the pane comes to the front, and where Esc returns.
    virtual void focusHome() { setFocus(); }
    /// The parts F6 goes through, in order, beginning with home; none when the pane is one part.
    virtual QList<QWidget *> parts() const { return {}; }
    /// A number on the rail; zero shows none. `hot` paints it red.
    int badge() const { return m_badge; }
    bool badgeHot() const { return m_badgeHot; }
    virtual void save(QSettings &settings) const { Q_UNUSED(settings) }
    virtual void restore(QSettings &settings) { Q_UNUSED(settings) }
    /// A description of what is selected, for copying: Markdown and tab-separated text. Empty when
    /// there is nothing.
    virtual QString selectionAsMarkdown() const { return {}; }
    virtual QString selectionAsTable() const { return {}; }

Q_SIGNALS:
    void badgeChanged();

protected:
    void setBadge(int number, bool hot);

private:
    Console &m_console;
    QString m_name;
    QString m_title;
    QString m_icon;
    int m_badge = 0;
    bool m_badgeHot = false;
};

} // namespace console
