#pragma once

#include <functional>
#include <vector>

namespace console {
class Console;
class Pane;
} // namespace console

namespace shell {

/// How one pane is made. The composition gives the window one list of these; the order on the rail is
/// the order of the list.
struct PaneFactory
{
    std::function<console::Pane *(console::Console &)> make; ///< the window becomes its owner
    bool beginsGroup = false; ///< a line above it on the rail
};

using PaneFactories = std::vector<PaneFactory>;

} // namespace shell
