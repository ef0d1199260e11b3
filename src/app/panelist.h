#pragma once

#include "panes/shell/fittings.h"

namespace app {

/// Every pane of the program, in the order of the rail.
shell::PaneFactories paneList();

/// The verbs of the window that belong to no pane and that the shell does not know.
QList<shell::WindowVerb> windowVerbList();

} // namespace app
