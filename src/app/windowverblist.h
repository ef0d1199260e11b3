#pragma once

#include "panes/shell/fittings.h"

namespace app {

/// The verbs of the window that belong to no pane and that the shell does not know.
QList<shell::WindowVerb> windowVerbList();

} // namespace app
