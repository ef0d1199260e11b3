#pragma once

#include "panes/shell/panefactory.h"

namespace app {

/// Every pane of the program, in the order of the rail.
shell::PaneFactories paneList();

} // namespace app
