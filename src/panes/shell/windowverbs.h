#pragma once

#include <QObject>

namespace shell {

class MainWindow;

/// Fills the window's list of verbs and carries them out: going to panes, tearing them out, the zone,
/// copying, printing, taking back. Owned by the window.
class WindowVerbs : public QObject
{
    Q_OBJECT

public:
    explicit WindowVerbs(MainWindow &window);

private:
    void addPlaces();
    void addPaneVerbs();
    void addPaper();
    void addTakingBack();
    void addWorkspace();
    void refresh();
    void nextPart(int step);
    void takeBack();

    MainWindow &m_window;
};

} // namespace shell
