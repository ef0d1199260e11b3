#pragma once

#include "panes/shell/paletteitem.h"

#include <QObject>

class QMenu;

namespace look {
class IconButton;
}

namespace shell {

class CommandPalette;
class KeyOverlay;
class MainWindow;

/// The three ways to find what can be done: the palette, the overlay of keys, the menu. Owned by the
/// window.
class Guides : public QObject
{
    Q_OBJECT

public:
    explicit Guides(MainWindow &window);

    CommandPalette &palette() const { return *m_palette; }
    KeyOverlay &keys() const { return *m_keys; }
    void openPalette();
    void openKeys();
    /// The verbs by group, made anew each time; deletes itself when it closes.
    QMenu *openMenu();

private:
    QList<PaletteItem> items() const;
    void addIncidents();
    QWidget *host() const;
    void placeButton();

    MainWindow &m_window;
    CommandPalette *m_palette;
    KeyOverlay *m_keys;
    look::IconButton *m_button;
};

} // namespace shell
