#pragma once

#include "panes/console/activities.h"
#include "store/workspace/folder.h"

#include <functional>

namespace app {

/// Makes the demo organisation in an empty folder; runs on a thread of its own, says how far it is and
/// asks whether to stop. What it leaves behind on failure is taken away.
using DemoMaker = std::function<base::Done(const store::Folder &folder, console::Progress &progress)>;

/// The maker this program has; empty when it has none.
DemoMaker demoMaker();

/// Where the demo organisation is kept.
store::Folder demoFolder();

} // namespace app
