#pragma once

#include "panes/shell/panefactory.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace shell {

class LogBook;
class MainWindow;
class Preferences;

/// A verb of the window that the composition adds, for dialogs the shell does not know.
struct WindowVerb
{
    QString id;
    QString text;
    QString group;
    QKeySequence key;
    std::function<void(MainWindow &)> run;
};

/// What the composition gives a window beside its store. What is referred to outlives the window.
struct Fittings
{
    Preferences &preferences;
    LogBook &log;
    PaneFactories panes;
    QList<WindowVerb> verbs = {};
};

} // namespace shell
